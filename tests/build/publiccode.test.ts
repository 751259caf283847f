import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

// The keys that the standard calls mandatory, and the bounds it gives (publiccode.yml 0, schema.core).
const description = z.strictObject({
  localisedName: z.string().min(1),
  shortDescription: z.string().trim().min(1).max(150),
  longDescription: z.string().trim().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(1),
});
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0'),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  softwareVersion: z.string(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.string()),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/desktop'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.string()),
  }),
  description: z.record(z.string().regex(/^[a-z]{2,3}$/), description),
  legal: z.strictObject({ license: z.string() }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'community']),
    contacts: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).min(1),
  }),
});

function read(): z.infer<typeof publiccode> {
  return publiccode.parse(parse(readFileSync(new URL('../../publiccode.yml', import.meta.url), 'utf8')));
}

test('publiccode.yml has every mandatory key, within its bounds, and no key that is misspelt', () => {
  expect(Object.keys(read().description)).toEqual(['nl', 'en']);
});

test('publiccode.yml and package.json say the same version and licence', () => {
  const { softwareVersion, legal } = read();
  expect({ version: softwareVersion, license: legal.license }).toEqual({
    version: manifest.version,
    license: manifest.license,
  });
});

test('LICENSE is the licence that is named', () => {
  const text = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
  expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
});
