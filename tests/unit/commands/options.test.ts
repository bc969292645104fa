import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWords, valueOf, withoutLanguage } from '../../../src/commands/options.ts';

const { argv } = process;
beforeEach(() => {
  process.argv = [...argv, '--lang', 'ja'];
});
afterEach(() => {
  process.argv = argv;
});

const KNOWN = { flags: ['--fix', '--json'], values: ['--as'], most: 1 };

describe('the words of a command', () => {
  it('are parted from its options', () => {
    const { words, flags, values, isHelpAsked } = readWords(
      ['a.xlsx', '--fix', '--as', '表', '--lang=en'],
      KNOWN,
    );
    expect([words, [...flags], [...values], isHelpAsked]).toEqual([
      ['a.xlsx'],
      ['--fix'],
      [['--as', '表']],
      false,
    ]);
    expect(readWords(['--as=b', '-h'], KNOWN).isHelpAsked).toBe(true);
  });

  // They once were passed over: `check -- --sctrict` found nothing wrong.
  it.each([
    [['--josn'], '--josn という指定はありません。何も行っていません（--json ではありませんか）'],
    [['--other'], '--other という指定はありません。何も行っていません'],
    [['-x'], '-x という指定はありません'],
    [['a', 'b'], '「b」が何のことか、わかりません'],
    [['--as'], '--as の値がありません'],
    [['--as', '--fix'], '--as の値がありません'],
    [['--as='], '--as の値がありません'],
    [['--lang'], '--lang の値がありません'],
    [['--lang', '--fix'], '--lang の値がありません'],
    [['--lang', 'fr'], '--lang fr では表示できません'],
  ])('are refused where they are mistyped: %j', (args, says) => {
    expect(() => readWords(args, KNOWN)).toThrow(says);
  });

  it('lose the language alone, wherever it stands', () => {
    expect(withoutLanguage(['--lang', 'ja', 'new', '--lang=en_GB.UTF-8', 'x'])).toEqual([
      'new',
      'x',
    ]);
  });
});

it('a value is what stands there, without spaces round it', () => {
  expect(valueOf('--date', ' 令和8年4月1日 ')).toBe('令和8年4月1日');
});
