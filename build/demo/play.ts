import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.ts';
import { root } from '../system/paths.ts';
import { asCommand } from '../system/user-message.ts';
import { onStage } from '../unprivileged/stage.ts';

/**
 * `npm run demo -- --out DIR --data DIR --kader ID`: plays the casus of Jan in the real app, under Noord-Limburg or
 * the kader that is named. Leaves in --out numbered pictures, a folder with the verslag of each of the eight, the
 * driehoeknotitie, the opschalingsdossier and a casuspakket; in --data the encrypted store, and beside it that of the
 * colleague who took the casuspakket in (by default both in --out).
 */
async function demo(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'demo-out' },
      data: { type: 'string' },
      kader: { type: 'string', default: 'noord-limburg' },
    },
  });
  const out = path.resolve(values.out);
  const data = path.resolve(values.data ?? path.join(out, 'gegevens'));
  await bundle();
  return onStage(async ({ work, path: inCheckout, run }) => {
    const played = path.join(work, 'demo');
    const script = inCheckout(path.join(root, 'tests', 'e2e', 'demo', 'main.ts'));
    const code = await run([script, played, values.kader]);
    if (code !== 0) return code;
    await mkdir(out, { recursive: true });
    await cp(path.join(played, 'out'), out, { recursive: true });
    await cp(path.join(played, 'data'), data, { recursive: true });
    await cp(path.join(played, 'colleague'), `${data}-collega`, { recursive: true });
    console.log(`Pictures and papers: ${out}`);
    console.log(`The encrypted store: ${data}`);
    console.log(`That of the colleague who took the casuspakket in: ${data}-collega`);
    return 0;
  });
}

await asCommand(() => demo(process.argv.slice(2)));
