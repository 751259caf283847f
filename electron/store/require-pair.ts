import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { judgeHeader, readHeader } from '../keys/store-salt.ts';

/**
 * Throws StoreError when the store file is empty, of another store, damaged at its start, or foreign: told
 * apart by the salt that both files carry, before SQLite opens anything (R5, R7).
 */
export function requirePair(storeFile: string, keyFile: KeyFile): void {
  const head = readHeader(storeFile);
  if (head.length === 0) throw new StoreError('store-empty');
  const verdict = judgeHeader(head, keyFile.keys.current.salt);
  if (verdict === 'other-store') throw new StoreError('wrong-pair');
  if (verdict === 'damaged') throw new StoreError('store-damaged', 'HEADER');
  if (verdict === 'foreign') throw new StoreError('foreign-file');
}
