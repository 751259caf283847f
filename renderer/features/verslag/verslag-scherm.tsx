// Old name, until nothing imports it any more.
export { VerslagScreen as VerslagScherm } from './verslag-screen.tsx';
