import { asCommand } from '../system/user-message.ts';
import { answer } from './answer.ts';
import { Refusal, asLine } from './refusal.ts';

/** Bad input ends with 2, and then nothing stands on stdout: a program that reads the answer never gets half of one. */
await asCommand(() => {
  try {
    console.log(JSON.stringify(answer(process.argv.slice(2)), null, 2));
    return Promise.resolve(0);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const line of error.lines) console.error(asLine(line));
    return Promise.resolve(2);
  }
});
