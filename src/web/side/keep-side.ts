import { erasePersonal, writePersonal } from '../elements/personal-storage.ts';
import { partsOf, SIDE } from './side-choice.ts';

// Who comes to a section with another text beside it by a link of this site has chosen so, until a single language is
// chosen. Who was sent its address has not.
const [own, , other] = partsOf(location.pathname);
const isChosen = document.referrer.startsWith(`${location.origin}/`);
if (isChosen && own !== undefined && other !== undefined) writePersonal(SIDE, [own, other]);

document.addEventListener('click', ({ target }) => {
  const link =
    target instanceof Element ? target.closest('language-switch a, .official-lead a') : null;
  if (link && !link.closest('.page-form')) erasePersonal(SIDE);
});
