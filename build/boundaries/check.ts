import { root } from '../system/paths.ts';
import { asCommand } from '../system/user-message.ts';
import { cruiseBoundaries } from './cruise.ts';

await asCommand(async () => {
  const { modules, violations } = await cruiseBoundaries(root);
  for (const violation of violations) console.error(violation);
  console.log(`boundaries: ${modules} modules read, ${violations.length} imports not allowed`);
  // A reader that understands nothing also finds no violation.
  return violations.length > 0 || modules === 0 ? 1 : 0;
});
