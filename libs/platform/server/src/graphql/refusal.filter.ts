import { Catch, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';

/** Refusals are answers, not incidents: they go to the caller, and not to the log. */
@Catch(DomainError)
export class RefusalFilter implements ExceptionFilter<DomainError> {
  catch(refusal: DomainError): DomainError {
    return refusal;
  }
}
