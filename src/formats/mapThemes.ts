import { darkTheme, lightTheme, type MapTheme, printTheme } from '../layout/paint/MapTheme.ts';

/** The themes that a picture can be made in. */
export const mapThemes: Readonly<Record<MapTheme['name'], MapTheme>> = {
  light: lightTheme,
  dark: darkTheme,
  print: printTheme,
};
