import { goOn } from './bare/go-on.mjs';

await goOn('demo/play.ts');
