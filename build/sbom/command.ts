import { bundle } from '../bundle.ts';
import { asCommand } from '../system/user-message.ts';
import { sbomFile } from './write.ts';

/** `npm run sbom`: builds the program and says where its bill of materials lies (CycloneDX, JSON). */
await asCommand(async () => {
  await bundle();
  console.log(sbomFile);
  return 0;
});
