import { goOn } from './bare/go-on.mjs';

await goOn('afweging/command.ts');
