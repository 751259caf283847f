export const soortOptions = [
  { id: 'overleg', name: 'Hoe vaak het overleg is' },
  { id: 'traject', name: 'Hoe lang een traject duurt' },
  { id: 'evaluatie', name: 'Wanneer u dit kader evalueert' },
] as const;

export const eenheidOptions = [
  { id: 'week', name: 'weken' },
  { id: 'maand', name: 'maanden' },
  { id: 'jaar', name: 'jaar' },
] as const;
