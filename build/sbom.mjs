import { goOn } from './bare/go-on.mjs';

await goOn('sbom/command.ts');
