/** Why a kader file is refused: where in the file, and the reason in Dutch. */
export interface KaderFout {
  readonly pad: string;
  readonly reden: string;
}
