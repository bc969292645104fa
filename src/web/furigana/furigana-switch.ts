import { furiganaWords } from '../../i18n/furigana/index.ts';
import { addReading, type ReadingIndex, type Readings } from '../../model/furigana.ts';
import { langTag, localeOfTag } from '../../model/lang-tag.ts';
import { isLocale, LOCALES } from '../../model/locales.ts';
import { announce } from '../elements/announce.ts';
import { erasePersonal, readPersonal, writePersonal } from '../elements/personal-storage.ts';
import { loadStyles } from '../elements/scripted-styles.ts';
import { FURIGANA } from './furigana-choice.ts';
import style from './furigana.css?url';
import { setReadings, takeReadings, type Replaced } from './ruby.ts';

const own = localeOfTag(document.documentElement.lang);
const words = furiganaWords(isLocale(own) ? own : LOCALES[0]);
/** A page has the switch beside its text and at its end: one is shown, and both say the same. */
const buttons: HTMLButtonElement[] = [];
let replaced: Replaced[] = [];
let turns = 0;

/**
 * Puts the switch among the tools of a page.
 *
 * @param locales the languages of the page whose words have readings, between spaces
 */
export function addSwitch(tools: HTMLElement, locales: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button furigana-switch';
  button.textContent = words.name;
  button.addEventListener('click', () => {
    void turn(button.ariaPressed !== 'true', locales);
  });
  buttons.push(button);
  tools.prepend(button);
  const isFirst = buttons.length === 1;
  press(!isFirst && buttons[0]?.ariaPressed === 'true');
  if (isFirst && readPersonal(FURIGANA).state === 'read') void show(true, locales);
}

/** What a press does: the readings come or go, that is kept for other pages, and told. */
async function turn(on: boolean, locales: string): Promise<void> {
  const isThere = await show(on, locales);
  if (isThere === undefined) return;
  if (isThere) writePersonal(FURIGANA, true);
  else erasePersonal(FURIGANA);
  if (on === isThere) announce(on ? words.on : words.off);
  else announce(words.failed);
}

/** Shows the readings, or takes them away; tells whether they are there, but not if it was pressed again meanwhile. */
async function show(on: boolean, locales: string): Promise<boolean | undefined> {
  turns += 1;
  const mine = turns;
  press(on);
  let found: [lang: string, index: ReadingIndex][] = [];
  try {
    if (on)
      [found] = await Promise.all([
        Promise.all(locales.split(' ').map(fetchIndex)),
        loadStyles(style),
      ]);
  } catch {
    if (mine !== turns) return undefined;
    press(false);
    return false;
  }
  if (mine !== turns) return undefined;
  takeReadings(replaced);
  replaced = found.flatMap(([lang, index]) => setReadings(lang, index));
  return on;
}

function press(on: boolean): void {
  for (const button of buttons) button.ariaPressed = String(on);
}

async function fetchIndex(locale: string): Promise<[lang: string, index: ReadingIndex]> {
  const answer = await fetch(`${import.meta.env.BASE_URL}${locale}/furigana.json`);
  if (!answer.ok) throw new Error(`There are no readings: ${answer.status}`);
  const index: ReadingIndex = new Map();
  const readings = (await answer.json()) as Readings;
  for (const [word, parts] of Object.entries(readings)) addReading(index, word, parts);
  return [langTag(locale), index];
}
