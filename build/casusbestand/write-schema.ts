import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedSchema } from './published-schema.ts';
import { root } from '../system/paths.ts';

// After a migration: node build/casusbestand/write-schema.ts, then prettier. A test compares the file with the store.
const file = path.join(root, 'shared', 'domain', 'casusbestand', 'casusbestand.schema.json');
writeFileSync(file, `${JSON.stringify(publishedSchema(), null, 2)}\n`);
