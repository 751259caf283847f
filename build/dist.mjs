import { goOn } from './bare/go-on.mjs';

await goOn('packaging/package.ts');
