import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { kaderPlays } from './demo/kader-plays.ts';
import { playDemo } from './demo/play-demo.ts';
import { steeringShare } from './demo/steering-share.ts';
import { freshPlaces } from './fixtures/launch.ts';

for (const kader of kaderPlays) {
  test(`L29: the demo under ${kader.naam}: Jan from a new casus to a vastgesteld verslag, by keyboard alone`, async ({}, testInfo) => {
    test.setTimeout(300_000);
    const places = freshPlaces();
    const out = testInfo.outputPath('demo');
    const played = await playDemo(out, places, kader);

    expect(played.findings, 'axe finds nothing on any screen').toEqual([]);
    expect(steeringShare(played.keys.inOverleg)).toBeLessThan(8);
    const pictures = readdirSync(out).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(played.pictures);
    for (const file of ['verslag.docx', 'verslag.pdf']) {
      expect(statSync(path.join(out, file)).size).toBeGreaterThan(5_000);
    }
    expect(readFileSync(path.join(out, 'verslag.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(existsSync(path.join(places.data, 'casustafel.db'))).toBe(true);
  });
}
