import { DomainError, type RefusalParams } from '@maillage/platform-kernel';

/** The code and params with which an act refuses; null when it is done. */
export function refusalOf(act: () => unknown): { code: string; params: RefusalParams } | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params };
    throw error;
  }
}
