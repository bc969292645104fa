/** Korean. */
export const KO = `
ojt: 직장내훈련, 현장훈련, OJT < 일하면서 배우기, 현장교육, 사수
off-jt: 집합교육, 직장외훈련 < 강의, 세미나, 외부교육
revision: 개정, 수정 < 변경, 새로운 판
training: 연수, 교육훈련, 훈련 < 강의, 강좌, 세미나, 워크숍, 수업
induction: 신입교육, 신입사원교육, 신규직원교육 < 신입, 오리엔테이션, 첫출근
e-learning: 이러닝, 온라인교육 < 인터넷강의, 인강
overseas: 해외연수, 유학 < 해외, 외국, 외국어
new-staff: 신입직원, 신입사원, 신규직원 < 신입, 첫해
young-staff: 젊은직원, 청년직원 < 젊은 사람
mentor: 멘토, 멘토링, 멘토제도 < 선배, 사수, 상담상대
staff-guidance: 부하육성, 후배지도, 부하지도 < 코칭, 후배
one-on-one: 일대일면담, 원온원 < 상사와 면담, 면담
feedback: 피드백 < 지적, 조언
appraisal: 인사평가, 인사고과, 근무평정, 성과평가 < 평가, 고과, 평정, 점수
self-assessment: 자기평가, 자기점검 < 나의 강점, 나의 약점
multi-rater: 다면평가 < 동료평가, 부하의 평가
mbo: 목표관리 < 목표설정, 업적목표
goal: 목표 < 지표
improvement: 업무개선 < 효율, 생산성
transfer: 인사이동, 전보, 전근, 부서이동 < 이동, 다른 부서, 부서를 옮기다, 배치
rotation: 순환보직, 직무순환 < 인사이동, 전보, 부서이동
career-wishes: 희망조사, 의향조사 < 이동희망, 다른 부서에 가고 싶다
internal-posting: 내부공모, 사내공모 < 공모, 지원
promotion: 승진, 승급 < 진급, 출세, 과장이 되다, 관리자가 되다
demotion: 강등, 강임
specialist: 전문가, 전문직, 전문인력 < 기술자
secondment: 파견, 파견연수 < 다른 기관, 다른 회사, 민간기업
self-study: 자기계발, 자기개발, 자율연수, 자율학습 < 공부, 독학, 자격증, 대학원, 학비, 시험
study-support: 학습지원, 자격증지원 < 학비, 수강료, 자격증
reskilling: 리스킬링, 재교육 < 새로운 기술
upskilling: 능력개발, 역량강화, 업스킬링 < 실력향상
career: 경력개발, 커리어, 진로 < 장래, 미래
career-advice: 경력상담, 커리어상담 < 진로상담
recruitment: 채용, 모집 < 구직, 취업, 지원, 뽑다
recruitment-exam: 채용시험 < 필기시험, 면접
mid-career: 경력채용, 경력직채용 < 이직, 경력자
internship: 인턴십, 인턴 < 학생, 대학생, 현장실습
rehire: 재채용, 복귀제도 < 퇴직자, 다시 일하다
retirement: 정년, 정년퇴직 < 은퇴
leaving: 퇴직, 퇴사, 사직 < 그만두다, 이직
retention: 인재유지 < 이직률
paid-leave: 연차휴가, 연차, 유급휴가 < 휴가, 쉬다
sick-leave: 병가 < 아프다, 입원, 병원
childcare-leave: 육아휴직, 출산휴가 < 출산, 임신, 아기, 아빠
childcare: 육아, 자녀양육 < 아이
family-care: 가족돌봄, 간병, 돌봄휴가 < 부모님, 간호
return-to-work: 복직, 직장복귀 < 돌아오다
work-life: 워라밸, 일과 삶의 균형, 일가정양립 < 가정, 사생활
work-style: 일하는 방식 개혁, 유연근무 < 일하는 방식
telework: 재택근무, 원격근무, 텔레워크 < 집에서 일하다
flextime: 시차출퇴근, 탄력근무제 < 늦게 출근
overtime: 초과근무, 야근, 시간외근무 < 장시간노동, 과로, 주말근무, 잔업
workload: 업무량 < 바쁘다, 일이 많다
harassment: 괴롭힘, 직장내괴롭힘, 성희롱, 갑질 < 따돌림, 폭언, 욕설, 협박, 차별, 고함
mental-health: 정신건강, 마음건강 < 스트레스, 우울, 불안, 불면, 고민, 상담, 지치다
health: 건강관리 < 건강검진, 병, 의사
advice-desk: 상담창구, 상담소 < 누구에게 상담, 고충, 불만
whistleblowing: 공익신고, 내부고발 < 고발, 제보
engagement: 몰입, 조직몰입, 인게이지먼트 < 의욕, 열정
motivation: 의욕, 동기부여 < 사기
psychological-safety: 심리적안전, 심리적안전감 < 말하기 어렵다, 의견을 말하다
culture: 조직문화, 직장문화 < 분위기, 인간관계
diversity: 다양성, 포용 < 평등, 성별, 차별
women: 여성활약, 여성인재 < 여성관리자
pay: 급여, 임금, 보수 < 월급, 연봉
welfare: 복리후생, 복지
ethics: 윤리, 직업윤리, 공무원윤리 < 뇌물, 부패, 이해충돌
compliance: 법령준수, 준법 < 위반, 부정
discipline: 징계 < 처분
communication: 의사소통, 소통, 커뮤니케이션 < 대화, 경청
teamwork: 팀워크, 협동, 협력 < 서로 돕다
negotiation: 협상, 교섭, 절충 < 설득
judgement: 판단력, 의사결정 < 결정
problem-solving: 문제해결, 문제해결능력 < 해결
leadership: 리더십, 지도력 < 리더, 이끌다
management: 관리능력, 조직관리 < 팀을 이끌다
managers: 관리자, 관리직, 간부 < 상사
superior: 상사, 상급자 < 윗사람
reports: 부하직원, 부하
competency: 역량, 직무수행능력 < 능력
rubric: 평가기준, 역량기준 < 기준
grade: 등급, 직급 < 직위, 계급
staff-development: 인재육성, 인재개발, 직원육성 < 육성, 키우다
hr: 인사부서, 인사과, 인사담당 < 인사
recognition: 표창, 칭찬, 인정 < 감사
dx: 디지털전환, 디지털화 < 정보화, 컴퓨터, 프로그래밍
security: 정보보안, 정보보호 < 개인정보, 유출
`;
