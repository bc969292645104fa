/** Simplified Chinese. */
export const ZH_HANS = `
ojt: 在岗培训, 岗位培训, 在职培训, OJT < 师傅带徒弟, 边干边学, 跟班学习, 现场培训
off-jt: 脱产培训, 集中培训 < 讲座, 研讨会, 外部培训
revision: 修订, 修改 < 更新, 新版, 变更
training: 培训, 研修, 训练 < 课程, 讲座, 讲习, 进修, 学习班
induction: 新员工培训, 入职培训, 岗前培训 < 新人, 入职, 第一天上班
e-learning: 在线学习, 网络学习, 线上培训 < 网课, 远程学习
overseas: 海外研修, 出国培训, 留学 < 国外, 海外, 外语
new-staff: 新员工, 新职员, 新人 < 应届生, 刚入职, 第一年
young-staff: 年轻员工, 青年员工, 青年职员 < 年轻人
mentor: 导师, 导师制度, 辅导员 < 前辈, 师傅, 请教
staff-guidance: 培养下属, 指导下属, 辅导下属 < 带新人, 教练, 后辈
one-on-one: 一对一面谈, 一对一谈话 < 和上司谈话, 面谈
feedback: 反馈 < 批评, 意见, 建议
appraisal: 人事考核, 绩效考核, 人事评价, 绩效评估, 考评 < 考核, 评价, 评分, 打分
self-assessment: 自我评价, 自评, 自我评估 < 自己的强项, 自己的弱项
multi-rater: 三百六十度评价, 360度评估 < 同事评价, 下属评价
mbo: 目标管理 < 设定目标, 业绩目标
goal: 目标 < 指标
improvement: 工作改进, 业务改善 < 效率, 生产率, 改善
transfer: 调动, 人事调动, 岗位调动, 调岗 < 换部门, 换岗位, 调职, 派到别的部门
rotation: 轮岗, 岗位轮换 < 调动, 调岗, 换部门
career-wishes: 意向调查, 调动申请 < 想换部门, 申请调动
internal-posting: 内部招聘, 内部公开招聘, 内部竞聘 < 报名, 竞聘, 应聘
promotion: 晋升, 升职, 提拔 < 升级, 当科长, 当领导, 当经理
demotion: 降职, 降级
specialist: 专家, 专业人员, 专业人才 < 技术人员
secondment: 借调, 外派, 派遣培训 < 去别的单位, 去企业工作, 派遣
self-study: 自学, 自主学习, 自我提升, 自我发展 < 学习, 进修, 夜校, 考证, 资格证, 证书, 学费, 学历
study-support: 学习资助, 进修资助, 学习支持 < 学费, 证书, 资格
reskilling: 再培训, 技能重塑 < 新技能
upskilling: 技能提升, 能力提升 < 提高能力, 进步
career: 职业发展, 职业规划, 职业生涯 < 前途, 将来
career-advice: 职业咨询 < 谈谈前途
recruitment: 招聘, 录用, 招录 < 求职, 应聘, 找工作, 招人
recruitment-exam: 招聘考试, 录用考试 < 笔试, 面试
mid-career: 社会招聘, 有经验者招聘 < 跳槽, 转行, 工作经验
internship: 实习 < 学生, 大学生, 见习
rehire: 重新录用, 回归制度 < 前员工, 回来工作
retirement: 退休 < 退休年龄
leaving: 离职, 辞职 < 不干了, 跳槽, 流失
retention: 留住人才, 员工保留 < 离职率
paid-leave: 年假, 带薪休假, 带薪年假 < 休假, 请假, 放假
sick-leave: 病假 < 生病, 住院
childcare-leave: 育儿假, 产假, 陪产假 < 生孩子, 怀孕, 婴儿, 爸爸
childcare: 育儿, 照顾孩子 < 孩子
family-care: 护理, 护理假, 照护 < 照顾父母, 父母生病, 老人
return-to-work: 复职, 复工, 重返岗位 < 病好了
work-life: 工作与生活平衡, 工作生活平衡 < 家庭, 私人生活
work-style: 工作方式改革, 弹性工作 < 工作方式
telework: 远程办公, 居家办公, 在家办公 < 在家工作, 在家上班
flextime: 弹性工作时间, 弹性上班 < 错峰上班
overtime: 加班, 超时工作 < 工作时间长, 过劳, 晚上工作, 周末上班
workload: 工作量 < 太忙, 工作太多
harassment: 骚扰, 职场骚扰, 职权骚扰, 性骚扰 < 欺负, 霸凌, 大骂, 辱骂, 威胁, 歧视
mental-health: 心理健康, 精神健康 < 压力, 抑郁, 焦虑, 失眠, 烦恼, 心理咨询, 太累
health: 健康管理 < 体检, 生病, 医生
advice-desk: 咨询窗口, 咨询处 < 找谁商量, 投诉
whistleblowing: 举报, 内部举报 < 揭发
engagement: 敬业度, 员工敬业度 < 积极性, 干劲
motivation: 积极性, 干劲, 动力 < 士气
psychological-safety: 心理安全感, 心理安全 < 敢说话, 提意见, 不敢说
culture: 组织文化, 职场文化, 企业文化 < 气氛, 人际关系
diversity: 多样性, 多元化 < 包容, 平等, 性别, 歧视
women: 女性发展, 女性晋升 < 女领导, 女经理
pay: 工资, 薪酬, 薪资 < 收入, 涨工资
welfare: 福利, 员工福利
ethics: 职业道德, 伦理 < 贿赂, 受贿, 腐败, 利益冲突
compliance: 合规, 遵守法令, 守法 < 违规, 违法
discipline: 处分, 纪律处分
communication: 沟通, 交流, 沟通能力 < 对话, 倾听
teamwork: 团队合作, 团队协作, 协作 < 互相帮助, 配合
negotiation: 谈判, 交涉, 协商 < 说服
judgement: 判断力, 决策 < 决定
problem-solving: 解决问题, 问题解决能力 < 办法
leadership: 领导力 < 领导, 带队
management: 管理能力, 管理 < 带团队
managers: 管理人员, 管理者, 管理层 < 领导, 上司
superior: 上司, 上级 < 领导, 老板
reports: 下属, 部下
competency: 能力要求, 胜任力 < 能力, 技能
rubric: 评价标准, 能力标准 < 标准
grade: 等级, 职级 < 级别, 职位
staff-development: 人才培养, 员工培养, 人才开发 < 育人, 培养
hr: 人事部门, 人力资源, 人事 < 人事科
recognition: 表彰, 表扬, 认可 < 夸奖, 感谢
dx: 数字化, 数字化转型 < 信息化, 电脑, 编程
security: 信息安全 < 个人信息, 泄密
`;
