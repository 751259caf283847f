import { goOn } from './bare/go-on.mjs';

await goOn('audit/check.ts');
