import type { MantineColorsTuple } from '@mantine/core';

export const petrole: MantineColorsTuple = [
  '#EDF5F6',
  '#D9EAEC',
  '#B5D6DA',
  '#8BBFC6',
  '#5AA3AD',
  '#33868F',
  '#1A6F7A',
  '#0F5B66',
  '#0B4751',
  '#07343C',
];
export const mirabelle: MantineColorsTuple = [
  '#FFF7E3',
  '#FDEDC4',
  '#F9DC8D',
  '#F3C651',
  '#E8B02B',
  '#CF9416',
  '#A8750C',
  '#835A08',
  '#654506',
  '#493204',
];
export const brume: MantineColorsTuple = [
  '#F6F8F8',
  '#EDF1F1',
  '#DFE6E6',
  '#CAD4D5',
  '#A5B2B4',
  '#7A8A8D',
  '#5A6A6D',
  '#415053',
  '#293638',
  '#142123',
];
export const dark: MantineColorsTuple = [
  '#E7EEEE',
  '#CAD6D7',
  '#A9B8BA',
  '#71858A',
  '#2D3B3D',
  '#243133',
  '#172122',
  '#0F1718',
  '#0B1213',
  '#070C0D',
];
