import type { StaleWords } from './ja.ts';

/** What readers of a translation are told where its original has changed since, in Korean. */
export const ko: StaleWords = {
  changed: '이 부분은 번역한 뒤에 {language} 원문이 바뀌었습니다.',
  some: '이 페이지의 일부 문구는 번역한 뒤에 {language} 원문이 바뀌었습니다.',
  cell: '이전 번역(원문 변경)',
  listed: '다음 부분은 번역한 뒤에 {language} 원문이 바뀌었습니다: {places}',
  what: '바뀐 곳',
  removed: '삭제: ',
  added: '추가: ',
  mark: '이전 번역',
  marked: '이 표시가 있는 곳은 번역한 뒤에 {language} 원문이 바뀌었습니다(이 인쇄물에 {count}곳).',
};
