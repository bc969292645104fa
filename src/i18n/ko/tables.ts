import type { Strings, Terms } from '../ja.ts';
import { eul, eun, gwa, i } from './particles.ts';

/** Names in a list: what stands before the last is joined to it. */
const both = (names: readonly string[]): string => {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${gwa(before.reverse().join(', '))} ${last}`;
};

/** Tables of grades, and their comparison, in Korean. */
export const tables = (t: Terms) =>
  ({
    rubrics: {
      title: `${t.grades} 비교하기`,
      lead: `${t.grades}마다 요구되는 ${eul(t.competencies)} ${t.table}에서 확인하고 나란히 비교할 수 있습니다.`,
      whichTitle: `어느 ${eul(t.table)} 보시겠습니까`,
      which: `${eun(t.table)} 구분에 따라 나뉘어 있습니다. 본인에게 적용되는 ${eul(t.table)} 선택해 주십시오.`,
      table: (title) => `${title}: 열어서 비교하기`,
      map: '단계가 바뀌는 곳',
      mapNote: `가로에 ${eul(t.grade)}, 세로에 ${eul(t.competency)} 놓고, 같은 단계인 ${eul(t.grade)} 한 칸으로 나타냅니다.`,
      grades: `${t.grade}에서 보기`,
      competencies: `${t.competency}에서 보기`,
      competency: t.competencies,
      grade: t.grade,
      role: '기본 역할',
      gradesOf: (labels) => labels.join(', '),
      notes: '비고',
      provenance: `이 ${t.table}에 대하여`,
      ideal: '바람직한 직원상',
      downloads: '데이터로 이용하기',
      downloadsNote: (languages) =>
        `모든 파일에 ${i(both(languages))} 들어 있습니다. JSON 형식은 함께 있는 JSON Schema에서 설명합니다.`,
      downloadJson: 'JSON(형식 제{version}판)',
      downloadSchema: 'JSON Schema',
      downloadCsv: 'CSV(Excel로 열 수 있습니다)',
      downloadXlsx: 'Excel 통합 문서',
      newWord: '새로운 말: ',
      removed: '앞 단계에서 없어진 말: ',
      expected: (grade) => `${grade}에 요구되는 것`,
      next: (grade) => `다음 ${grade}에서는`,
      later: (grade) => `그 뒤 ${grade}에서는`,
      lastStage: '마지막 단계입니다.',
      emptyCell: '정해진 것이 없습니다.',
      emptyFrom: (grade) => `${grade}에는 정해진 것이 없습니다.`,
      parts: {
        examples: '예',
        lookFor: '착안점',
        proficiency: '숙련도',
        said: '{part}: {text}',
      },
      compareNext: (from, to) => `${gwa(from)} ${eul(to)} 나란히 비교하기`,
      inTable: `${t.table}에서 보기`,
      related: '함께 읽기',
      ladder: '단계',
      ladderLead: (count) =>
        count === 1
          ? `모든 ${t.grade}에 같은 것이 요구됩니다.`
          : `${i(t.grade)} 올라감에 따라 ${count}개 단계가 있습니다. 앞 단계에서 새로워진 말에 표시를 했습니다.`,
      marking: '굵은 글자와 밑줄은 새로운 말입니다.',
    },
    compare: {
      label: '비교 방법 선택',
      sentence: '비교: {from} ↔ {to}',
      from: `비교할 ${t.grade}(낮은 쪽)`,
      to: `비교할 ${t.grade}(높은 쪽)`,
      choose: `어느 ${t.grade}`,
      more: '선택',
      add: `${t.grade} 더하기`,
      all: `모든 ${t.grade}`,
      only: '다른 점만',
      marks: '새로운 말',
      display: '표시',
      competencies: `표시할 ${t.competency}`,
      chosen: '{all}개 항목 중 {chosen}개',
      language: '언어',
      both,
      removed: '없어진 말도 표시',
      copyLink: `이 ${t.table}의 링크 복사`,
      linkCopied: '링크를 복사했습니다',
      print: '인쇄',
      printHere: '지금 보이는 대로 인쇄',
      sheet: '이 조합의 PDF',
      large: '크게 보기',
      steps: '단계가 바뀌는 곳',
      step: (from, to, count) => `${from} → ${to}: ${count}개 항목이 바뀜`,
      stepShort: (count) => `${count}개 항목이 바뀜`,
      stepText: (from, to, count) => `${from} → ${to}(${count}개 항목): `,
      whole: (count, all) =>
        count === 0
          ? `${t.competency} ${all}개 항목 모두 모든 ${t.grade}에서 같은 단계입니다.`
          : `${t.competency} ${all}개 항목 중 ${count}개 항목은 ${i(t.grade)} 올라가면 단계가 바뀝니다.`,
      mine: `나의 ${t.grade}({own})과 {other} 비교하기`,
      pair: '{from}, {to}',
      changes: {
        other: `{pair} 사이에서는 ${t.competency} {all}개 항목 중 {count}개 항목의 단계가 바뀝니다.`,
      },
      same: `{pair} 사이에서는 ${t.competency} {all}개 항목 모두 단계가 바뀌지 않습니다.`,
      roleDiffers: '다른 것은 {role}입니다.',
      alone: `{grade}만 표시하고 있습니다. ${eul(t.grade)} 하나 더 선택하면 다른 점을 알 수 있습니다.`,
      changing: '바뀌는 것: ',
      next: '다음에 단계가 바뀌는 곳은 {step}입니다.',
      nextStep: '{from} → {to}({count}개 항목)',
      last: `이 위의 ${t.grade}에서는 단계가 바뀌지 않습니다.`,
      title: '{pair} 비교',
      ignored: `주소의 “{parts}”은(는) 이 ${t.table}에 없어서 나머지 지정만으로 표시합니다.`,
      keepsGrade: `${eun(t.grade)} 하나 이상 선택해 주십시오(마지막 하나는 뺄 수 없습니다).`,
      keepsCompetency: `${eun(t.competency)} 하나 이상 선택해 주십시오(마지막 하나는 뺄 수 없습니다).`,
      marksFailed: '말의 표시를 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주십시오.',
      rest: '외 {count}개 →',
      scroll: '옆으로 밀어서 볼 수 있습니다',
      gone: '없어지는 말: ',
      key: `굵은 글자와 밑줄은 왼쪽 ${t.grade}에는 없는 새로운 말입니다.`,
      keyRemoved: `취소선은 오른쪽 ${t.grade}에서 없어지는 말입니다.`,
      previousRow: '이전',
      nextRow: '다음',
      place: '{at} / {all}',
      scheme: '밝은 화면과 어두운 화면 바꾸기',
      closeLarge: '마치기(Esc)',
      largeKeys: '← → 키로 넘기고 Esc 키로 마칩니다',
    },
  }) satisfies Partial<Strings>;
