import { erasePersonal, writePersonal } from '../elements/personal-storage.ts';
import { partsOf, SIDE } from './side-choice.ts';

// Who reads a section with its translation beside it has chosen so, until a single language is chosen.
const [own, , other] = partsOf(location.pathname);
if (own !== undefined && other !== undefined) writePersonal(SIDE, [own, other]);

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('language-switch a') : null;
  if (link && !link.closest('.page-form')) erasePersonal(SIDE);
});
