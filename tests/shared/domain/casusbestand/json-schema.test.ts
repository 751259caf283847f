import { expect, test } from 'vitest';
import { publishedSchema } from '../../../../build/casusbestand/published-schema.ts';
import { fileTables } from '../../../../db/casus-file/file-tables.ts';
import schema from '../../../../shared/domain/casusbestand/casusbestand.schema.json' with { type: 'json' };

test('L27: the published JSON schema is that of the store and of the file', () => {
  // Not so after a migration? node build/casusbestand/write-schema.ts
  expect(schema).toEqual(JSON.parse(JSON.stringify(publishedSchema())));
});

test('L27: it names every table, each column of it, and what a column can hold', () => {
  const { tabellen } = schema.properties;
  expect(Object.keys(tabellen.properties)).toEqual(fileTables);
  expect(tabellen.additionalProperties).toBe(false);
  const { items } = tabellen.properties.afsluiting;
  expect(items.required).toContain('archiefnominatie');
  expect(items.properties.archiefnominatie.enum).toEqual(['', 'vernietigen', 'blijvend-bewaren']);
  expect(tabellen.properties.informatie.items.properties.bronnen.type).toEqual(['array', 'object']);
  expect(tabellen.properties.afspraak.items.properties.datum.type).toEqual(['string', 'null']);
});
