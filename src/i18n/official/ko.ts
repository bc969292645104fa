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
};
