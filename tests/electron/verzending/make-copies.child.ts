import { setTimeout as wait } from 'node:timers/promises';
import { Verzending } from '../../../electron/verzending.ts';
import { sending } from './sending.ts';

/** Makes folders of five files in the given folder until it is killed. */
const { folder } = JSON.parse(process.argv[2] ?? '') as { folder: string };
const { parts, besprekingId, ontvangers } = sending();
const verzending = new Verzending({
  ...parts,
  chooseFolder: () => Promise.resolve(folder),
  // A page takes its time to be printed.
  renderPdf: async (paper, copy) => {
    await wait(20);
    return parts.renderPdf(paper, copy);
  },
});
console.log('open');
for (;;) await verzending.make({ besprekingId, stuk: 'afsprakenlijst', ontvangers });
