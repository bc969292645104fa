/** English; British and American spelling meet by themselves. */
export const EN = `
ojt: OJT, on-the-job training < learning on the job, learn by doing, job shadowing, shadowing, hands-on training
off-jt: off-JT, off-the-job training < classroom training, seminar, lecture, workshop
revision: revision < rewritten, rewrite, amended, updated, new version, what changed
training: training < off-JT, off-the-job training, classroom training, course, seminar, workshop, lecture
induction: induction training, onboarding, new employee training, new recruit training < induction, orientation, first day at work
core-training: level-based training, core training < manager training, leadership training, induction, onboarding
specialist-training: specialist training, professional training, technical training < practical training
e-learning: e-learning, online learning, online training < online course, web course
overseas: study abroad, overseas training < abroad, overseas, foreign language
new-staff: new employees, new staff, new hires, new recruits, newcomers, new starters, newly recruited staff < rookie, new joiner, graduate recruit, first year
young-staff: young staff, junior staff, early-career staff < young people, juniors
older-staff: older workers, older staff, senior staff < veteran, ageing
mentor: mentor, mentoring, mentorship < buddy, tutor, senior colleague, role model, somebody to talk to, someone to talk to
staff-guidance: developing others, guiding staff, developing staff, staff guidance < coaching, juniors, bring on staff, teach juniors
one-on-one: 1-on-1, one-on-one, one-to-one meeting < check-in, catch-up, talk with my manager, meeting with my manager
feedback: feedback < criticism, constructive criticism
appraisal: performance appraisal, performance review, performance evaluation, staff appraisal, staff evaluation, appraisal < evaluation, assessment, rating
appraiser: appraiser, assessor, evaluator < reviewer
self-assessment: self-assessment, self-evaluation, self-check < my strengths, my weaknesses
multi-rater: 360-degree feedback, 360 feedback, multi-rater feedback < feedback from colleagues, upward feedback
mbo: management by objectives, MBO < goal setting, set goals, OKR
goal: objectives, goals < targets, aims
stretch-goal: stretch goal, stretch target < ambitious goal
kpi: KPI, key performance indicator < metrics
pdca: PDCA, plan-do-check-act < continuous improvement
improvement: work improvement, process improvement, improving work < efficiency, productivity, streamline, kaizen
transfer: transfer, reassignment, redeployment, job transfer < move to another department, move to another team, move to another role, change departments, change teams, another department, different department, switch departments, relocate, posting, move
rotation: job rotation < rotation, transfer, reassignment, move to another department, change departments
career-wishes: career survey, transfer request, career preferences < ask to move, ask for a transfer, request a transfer, where i want to work
internal-posting: internal recruitment, internal posting, internal job posting, internal vacancies, in-house posting < apply for a post, vacancy, advertised, job advert, job posting
placement: staffing, deployment < suitable job, right job
promotion: promotion, career advancement < get promoted, move up, climb the ladder, next level, become a manager, become a boss, career ladder
demotion: demotion, step down < stepping back, lower grade
dual-track: dual career track, dual ladder, two tracks < specialist track, non-manager, career path
contributor: individual contributor < non-manager, technical specialist, specialist, without managing people
specialist: specialist, expert, specialist track < technical expert, professional
generalist: generalist, generalist track
secondment: secondment, external placement, staff exchange < work for another organisation, work in another city, work for another city, another company, private company, work elsewhere, dispatch, ministry
self-study: self-directed study, self-directed learning, self-development, self-study, self-improvement < night school, evening class, tuition, course fees, exam fees, degree, university, certificate, qualification, licence, diploma, MBA, study, language course, distance learning
study-support: study support, tuition support, qualification support, qualification, certification < licence, diploma, accreditation, tuition, course fees, exam fees, night school, evening class, degree
study-group: study group, study circle < learn together
reskilling: reskilling, retraining < new skills, learn new skills
upskilling: upskilling, skills development < improve my skills, better skills
learning: continuous learning, lifelong learning, learning and development < self-study, study
career: career development, career path, career plan, career vision < my career, career goals, career future
career-advice: career counselling, career consultation, career advice < career conversation, talk about my career
recruitment: recruitment, recruiting, hiring < job application, apply for a job, applicants, candidates, vacancies
recruitment-exam: recruitment examination, entrance examination, selection process < entrance exam, hiring test, job interview, exam
mid-career: mid-career recruitment, mid-career hiring, experienced hires, lateral hiring < mid-career, career changer, changing jobs, private-sector experience
internship: internship, intern < apprenticeship, apprentice, trainee, work experience, student, student placement
rehire: rehiring, re-hiring, returners < former staff, former employee, alumni, used to work here, come back
re-employment: re-employment < after retirement
retirement: retirement, retirement age
securing-staff: securing staff, talent acquisition < staff shortage, understaffed
leaving: resignation, turnover, attrition, leaving the organisation < quit, leave my job
retention: retention, staff retention < turnover, people leaving
paid-leave: annual leave, paid leave, paid holiday, paid time off, PTO < vacation
sick-leave: sick leave, sickness absence, medical leave < ill, sick, hospital
leave-of-absence: leave of absence, sabbatical < time off, career break
childcare-leave: childcare leave, parental leave, family leave < baby, newborn, pregnant, pregnancy, giving birth, having a child, maternity leave, paternity leave, maternity, paternity, father, dad, new parent
childcare: childcare, raising children < children, kids, parents
family-care: family care, care leave, carers’ leave, nursing care < elderly parents, ageing parents, care for my parents, care for my mother, look after my mother, look after my parents, carer, caregiver
return-to-work: return to work, reinstatement, back to work < coming back to work, come back after leave, returning after illness
work-life: work-life balance, WLB < private life, family life, family time, juggling, raising children, childcare
work-style: work-style reform, flexible working < ways of working
telework: telework, teleworking, remote work, working from home, home working, wfh, telecommuting < home office, hybrid work, from home
flextime: flextime, flexitime, flexible hours, flexible working hours < staggered hours, start late
short-hours: reduced hours, short-time work, shorter hours < part-time, fewer hours
overtime: overtime, overtime work < long hours, overwork, working late, late nights, working hours, extra hours, weekend work
workload: workload < busy, too much work
harassment: harassment < bullying, mobbing, shout, yell, yelled, scream, insult, abuse, threaten, humiliate, picked on, unwanted touching, sexual harassment, power harassment, discrimination
sexual-harassment: sexual harassment < groping, unwanted touching
mental-health: mental health, mental health care, mental wellbeing < stress, depressed, burnout, burnt out, anxiety, anxious, counselling, counsellor, therapist, sleep, overwhelmed, exhausted
stress-check: stress check
health: health management, occupational health < health check, medical check, medical check-up, check-up, illness, doctor, nurse
health-check: health check, medical check-up, medical examination < check-up
advice-desk: consultation desk, contact point, advice desk, helpline < who can i talk to, complaint, complain, grievance
whistleblowing: whistleblowing, whistle-blowing < report wrongdoing, misconduct
engagement: engagement, employee engagement, staff engagement < motivation, morale, enthusiasm, commitment
motivation: motivation < morale, enthusiasm
fulfilment: job satisfaction, fulfilment < happy at work, meaningful work, motivation
well-being: well-being, wellbeing < happiness
psychological-safety: psychological safety < speak up, safe to speak, afraid of mistakes, afraid to ask, say my opinion
culture: organisational culture, workplace culture, corporate culture < atmosphere, climate at work, office mood
diversity: DEI, diversity, EDI, diversity and inclusion < inclusion, equality, gender, LGBT, discrimination, minority
women: women’s advancement, women’s engagement, women managers, women in leadership < female managers, female leaders, glass ceiling, gender gap
disability: employment of people with disabilities, reasonable accommodation < disability, wheelchair
fixed-term: fixed-term staff, fixed-term contract, temporary staff, contract staff < temp, agency worker
side-job: side job, second job, secondary employment < side hustle, moonlighting
pay: salary, wages, remuneration, pay < pay rise, earn
bonus: bonus, performance bonus < incentive
welfare: employee benefits, staff welfare, staff benefits < perks
ethics: ethics, code of conduct, professional ethics < integrity, bribe, corruption, conflict of interest
compliance: compliance < misconduct, breaking the rules, obey the law
discipline: disciplinary action < punishment, dismissal
courtesy: courtesy, customer service < manners, polite, rude, hospitality
communication: communication, communication skills < conversation skills, listening skills
teamwork: teamwork, team work, cooperation < team player, work together, collaborate, get along
negotiation: negotiation < persuade, bargain
presentation: presentation, public speaking < giving a talk, speech
planning: policy making < proposals
judgement: judgement, decision-making < decide
initiative: initiative, proactivity < self-starter, independent, independence
responsibility: responsibility, accountability < ownership, reliable
problem-solving: problem-solving < troubleshooting, solve problems
leadership: leadership < leader, lead a team, leading people
management: management skills, managing people, people management < manage a team, lead a team
managers: managers, supervisors, people manager < boss, line manager, become a manager, become a boss
superior: line manager, superior, supervisor < boss, my boss, my manager
reports: direct reports, subordinates < my team, my staff, team members
competency: competencies, competency framework, required abilities < skills, what is expected of me
rubric: rubric, competency table, competency matrix < criteria
grade: grade, job grade, job level < rank, seniority
job-description: job description < duties
delegation: delegation, delegating < hand over work, empower
handover: handover < successor, predecessor
succession: succession planning < successor, next leaders
talent-management: talent management, people management, human capital management < managing talent
staff-development: staff development, human resource development, people development, talent development, HRD < develop people, grow people
hr: HR, human resources, personnel department, HR department < personnel
recognition: recognition, praise, acknowledgement < thank, appreciated, compliment, award
dx: DX, digital transformation, digitalisation, digitisation < ICT, RPA, paperless, programming, coding
digital-staff: digital specialists, digital talent, IT staff < programmer, software engineer, AI, data analysis, digital skills
ai: AI, artificial intelligence < generative AI, machine learning, ChatGPT
data: data analysis, data analytics, use of data < statistics, big data
ebpm: EBPM, evidence-based policy making, evidence-based policy < evidence
sdgs: SDGs, Sustainable Development Goals < sustainability
security: information security < data protection, privacy
bcp: BCP, business continuity plan < business continuity
ppp: public-private partnership, PPP < public-private
`;
