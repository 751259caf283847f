import { dialog, type BrowserWindow, type FileFilter } from 'electron';

/**
 * Keeps the file out of Windows' list of recent documents. The file dialog of GTK has no such switch: on Linux the name
 * of the file (a casusnummer) can stand in recently-used.xbel.
 */
const notRemembered = ['dontAddToRecent' as const];

/** The system's dialog to choose one file; null when cancelled. */
export async function chooseFile(window: BrowserWindow | null, filter: FileFilter): Promise<string | null> {
  const options = { properties: ['openFile' as const, ...notRemembered], filters: [filter] };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** The system's dialog to choose a folder, or to make one; null when cancelled. */
export async function chooseFolder(window: BrowserWindow | null): Promise<string | null> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const, ...notRemembered] };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** The system's dialog to say where a file goes; null when cancelled. */
export async function chooseWhere(
  window: BrowserWindow | null,
  name: string,
  filter: FileFilter,
): Promise<string | null> {
  const options = { defaultPath: name, filters: [filter], properties: [...notRemembered] };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
