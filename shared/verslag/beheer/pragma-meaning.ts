const meanings: Readonly<Record<string, string>> = {
  temp_store: 'Tijdelijke gegevens blijven in het geheugen',
  secure_delete: 'Wat verwijderd is, wordt overschreven',
  foreign_keys: 'Verwijzingen tussen gegevens moeten kloppen',
  recursive_triggers: 'Wat vastligt, kan niet langs een omweg worden vervangen',
  trusted_schema: 'Het bestand kan geen functies laten uitvoeren',
  cell_size_check: 'Beschadiging wordt bij het lezen gemerkt',
  cache_size: 'Geheugen voor gelezen delen, in KiB',
  journal_mode: 'Een opslag die mislukt, wordt teruggedraaid',
  journal_size_limit: 'Het hulpbestand wordt na elke opslag geleegd',
  synchronous: 'Opgeslagen is pas opgeslagen als de schijf dat zegt',
  locking_mode: 'Eén programma tegelijk heeft het bestand open',
};

/** What a pragma means to a reader; '' for one that is not known here. */
export function pragmaMeaning(naam: string): string {
  return meanings[naam] ?? '';
}
