import { goOn } from './bare/go-on.mjs';

await goOn('gate/gate.ts');
