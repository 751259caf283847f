/** Why a kader file is refused: where in the file, and the reason in Dutch. */
export interface KaderFault {
  readonly pad: string;
  readonly reden: string;
}
