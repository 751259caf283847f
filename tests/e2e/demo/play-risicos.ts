import type { Player } from './player.ts';

export interface WeighedRisico {
  /** A word of it, to find it in the list. */
  search: string;
  wie: string;
  wanneer: string;
  /** Two digits: kans, gevolg. */
  kansEnGevolg: string;
  beschermt: string;
  maatregel: string;
  rest: string;
  eigenaar: string;
}

/** Completes risks in their list: Enter opens one, Enter goes from field to field and closes it at the end. */
export async function playRisicos({ page, keys }: Player, risicos: readonly WeighedRisico[]): Promise<void> {
  await keys.press('Alt+ArrowUp');
  for (const risico of risicos) {
    await keys.pressOn(page.locator('.risico-rij').filter({ hasText: risico.search }));
    const { wie, wanneer, kansEnGevolg, beschermt, maatregel, rest, eigenaar } = risico;
    for (const text of [wie, wanneer, kansEnGevolg, beschermt, maatregel, rest, eigenaar]) {
      await keys.type(text);
      await keys.press('Enter');
    }
  }
}
