import type { KaderFiles } from '../kader-files.ts';
import type { Handlers } from './register.ts';

export function kaderHandlers(files: KaderFiles): Pick<Handlers, 'kader.importFile' | 'kader.exportFile'> {
  return {
    'kader.importFile': () => files.importFile(),
    'kader.exportFile': async (version) => ({ file: await files.exportFile(version) }),
  };
}
