import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { imagePath } from '../../../../src/print/prose/images.ts';
import { printedImages, shrinkImages } from '../../../../src/print/typst/shrink-images.ts';

/** A photograph of so many pixels across, of noise that nothing makes small. */
async function photograph(width: number): Promise<{ kind: string; path: string; size: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'photograph-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const background = { r: 0, g: 0, b: 0 };
  const bytes = await sharp({
    create: { width, height: width / 2, channels: 3, background, noise },
  })
    .jpeg()
    .toBuffer();
  writeFileSync(join(folder, 'photo.jpg'), bytes);
  return { kind: 'image', path: imagePath(join(folder, 'a.mdx'), 'photo.jpg'), size: bytes.length };
}

it('a photograph is printed with as many pixels as paper needs', async () => {
  const image = await photograph(3000);
  await shrinkImages({ blocks: [image] });
  const [printed] = printedImages({ blocks: [image] });
  const { width, height, format } = await sharp(printed?.bytes).metadata();
  expect([width, height, format]).toEqual([1600, 800, 'jpeg']);
  expect(printed?.bytes.length).toBeLessThan(image.size / 2);
});

it('a smaller one is printed as it is', async () => {
  const image = await photograph(1200);
  await shrinkImages({ blocks: [image] });
  expect(printedImages({ blocks: [image] })[0]?.bytes.length).toBe(image.size);
});
