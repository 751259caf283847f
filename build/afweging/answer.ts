import { kaders } from '../../shared/kader/catalog.ts';
import { readAnswerFile } from './answer-file.ts';
import { chooseKader } from './choose-kader.ts';
import { readTask } from './options.ts';
import { showKader } from './show-kader.ts';
import { weighAnswers } from './weigh-answers.ts';

/** What the command prints for these arguments, before it is JSON; throws a Refusal on input it cannot answer. */
export function answer(args: readonly string[]) {
  const task = readTask(args);
  if (task.kind === 'lijst') return kaders.map(({ id, versie, naam }) => ({ id, versie, naam }));
  const kader = chooseKader(task.kader);
  if (task.kind === 'toon') return showKader(kader);
  return weighAnswers(kader, task.fase, readAnswerFile(kader, task.file), task.leeftijd);
}
