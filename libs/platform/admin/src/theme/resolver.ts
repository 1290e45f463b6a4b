import type { CSSVariablesResolver } from '@mantine/core';

const light = {
  '--mantine-color-body': '#F4F7F6', '--mantine-color-text': '#142123', '--mantine-color-dimmed': '#526164',
  '--mantine-color-anchor': '#0F5B66', '--mantine-color-default-border': '#768689', '--mantine-color-error': '#A5301D',
  '--mantine-color-placeholder': '#526164',
  '--ml-surface': '#FFFFFF', '--ml-sunken': '#EDF1F1', '--ml-rail': '#E9EFEF', '--ml-line': '#D8E0E0', '--ml-control': '#768689',
  '--ml-primary': '#0F5B66', '--ml-primary-hover': '#0B4751', '--ml-on-primary': '#FFFFFF',
  '--ml-primary-soft': '#DDECEE', '--ml-on-primary-soft': '#0B4751',
  '--ml-mirabelle': '#E8B02B', '--ml-on-mirabelle': '#241800', '--ml-mirabelle-soft': '#FDF1D2', '--ml-on-mirabelle-soft': '#654506',
  '--ml-ok': '#2C6A38', '--ml-ok-soft': '#E3F1E4', '--ml-warn': '#7F4F00', '--ml-warn-soft': '#FFF0CF', '--ml-bad': '#A5301D', '--ml-bad-soft': '#FCE8E3',
  '--ml-c1': '#0F5B66', '--ml-c2': '#B27A00', '--ml-c3': '#8E5BA6', '--ml-c4': '#4C92CC', '--ml-c5': '#B5482A', '--ml-c6': '#77878A',
  '--ml-s1': '#E4EFF0', '--ml-s2': '#B5D6DA', '--ml-s3': '#72B2BB', '--ml-s4': '#2B7F89', '--ml-s5': '#0B4751',
  '--ml-focus': '#142123', '--ml-focus-halo': '#F3C651', '--ml-shadow': '0 8px 28px rgba(20,33,35,.16)',
};

const dark: Record<keyof typeof light, string> = {
  '--mantine-color-body': '#0F1718', '--mantine-color-text': '#E7EEEE', '--mantine-color-dimmed': '#A9B8BA',
  '--mantine-color-anchor': '#8FCBD3', '--mantine-color-default-border': '#71858A', '--mantine-color-error': '#F5A493',
  '--mantine-color-placeholder': '#A9B8BA',
  '--ml-surface': '#172122', '--ml-sunken': '#101A1B', '--ml-rail': '#131C1D', '--ml-line': '#2D3B3D', '--ml-control': '#71858A',
  '--ml-primary': '#8BBFC6', '--ml-primary-hover': '#B5D6DA', '--ml-on-primary': '#142123',
  '--ml-primary-soft': '#1B3A3F', '--ml-on-primary-soft': '#B9E0E5',
  '--ml-mirabelle': '#E8B02B', '--ml-on-mirabelle': '#241800', '--ml-mirabelle-soft': '#392D10', '--ml-on-mirabelle-soft': '#F9DC8D',
  '--ml-ok': '#8CCB97', '--ml-ok-soft': '#1B3420', '--ml-warn': '#F0C262', '--ml-warn-soft': '#3A2B0C', '--ml-bad': '#F5A493', '--ml-bad-soft': '#43201A',
  '--ml-c1': '#7CC1CA', '--ml-c2': '#E8B02B', '--ml-c3': '#B684CC', '--ml-c4': '#5A8FE0', '--ml-c5': '#E07A58', '--ml-c6': '#93A0A2',
  '--ml-s1': '#1D2E31', '--ml-s2': '#1F4E56', '--ml-s3': '#2F7983', '--ml-s4': '#69AEB8', '--ml-s5': '#C3E4E8',
  '--ml-focus': '#FFFFFF', '--ml-focus-halo': '#A8750C', '--ml-shadow': '0 8px 28px rgba(0,0,0,.55)',
};

/** The colours by role, in light and in dark; both sides name the same tokens by type. */
export const resolver: CSSVariablesResolver = () => ({ variables: {}, light, dark });
