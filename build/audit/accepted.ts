/** A known weakness in a package that we live with for now, and why that is no harm here. */
export interface Accepted {
  /** Such as 'GHSA-xxxx-xxxx-xxxx'. */
  readonly advisory: string;
  readonly reason: string;
  /** 'YYYY-MM-DD': from then on it counts again, so that it is looked at anew. */
  readonly until: string;
}

export const accepted: readonly Accepted[] = [];
