import { goOn } from './bare/go-on.mjs';

await goOn('dist/package.ts');
