import { goOn } from './bare/go-on.mjs';

await goOn('start/open.ts');
