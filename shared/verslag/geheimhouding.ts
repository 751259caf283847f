/** At the foot of every page. */
export const geheimhouding = 'Geheim voor anderen dan de deelnemers; alleen voor het doel van deze casus.';

/** Under the attendance: who stands there is bound by it. */
export const geheimhoudingInFull =
  'Geheimhouding: wie hierboven staat, houdt geheim wat is besproken en gebruikt het alleen voor het doel van deze casus. Geef dit verslag niet door.';
