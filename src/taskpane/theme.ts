// The colours of the pane: Fluent's light and dark themes over a green of our own.
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

const green: BrandVariants = {
  10: '#020d0b',
  20: '#06211c',
  30: '#08342c',
  40: '#0a4439',
  50: '#0b5044',
  60: '#0c5b4e',
  70: '#0d6355',
  80: '#0f6b5c',
  90: '#2a7d6f',
  100: '#438e81',
  110: '#5c9f94',
  120: '#75b0a7',
  130: '#8fc1ba',
  140: '#a9d2cc',
  150: '#c4e2de',
  160: '#e0f1ef',
};

const font = { fontFamilyBase: "'Segoe UI', 'Noto Sans', Arial, sans-serif" };

export const lightTheme: Theme = { ...createLightTheme(green), ...font };

export const darkTheme: Theme = {
  ...createDarkTheme(green),
  ...font,
  // Fluent's own choice of steps is too dark for text on its dark surfaces.
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorCompoundBrandForeground1: green[120],
  colorCompoundBrandStroke: green[110],
};
