import type { OfficialWords } from './ja.ts';

/** What readers are told of the official text, in Korean. */
export const ko: OfficialWords = {
  open: '원문과 나란히 읽기',
  form: '원문',
  official: '원문',
  handbook: '핸드북',
  lead: '‘{title}’({date})의 원문을 이 핸드북의 글과 문단별로 나란히 놓았습니다. 공식 문서는 원문입니다.',
  back: '핸드북의 글만 읽기',
  place: '핸드북 {place}',
  cell: '원문({date})',
  found: '원문: {title}',
  sheet: {
    beside: '{name}(원문과 대조)',
    column: '원문({date})',
    own: '핸드북({language})',
    where: '위치',
    nothing: '–',
    note: '각주 {number}',
    figure: '(그림은 핸드북 페이지에 있습니다)',
    overview: '전체 그림',
    unplaced: '핸드북에 자리가 없는 원문',
    unplacedLead: '다음 원문은 이 핸드북의 어느 문단 옆에도 없습니다.',
    more: '이 밖에 핸드북에 자리가 없는 원문 문단({count})은 전체 대조표의 끝에 모아 두었습니다.',
  },
};
