import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { Response } from 'express';

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
};

/** Refusals are answers, not incidents: they go to the caller, and not to the log. A route answers in GraphQL's shape. */
@Catch(DomainError)
export class RefusalFilter implements ExceptionFilter<DomainError> {
  catch(refusal: DomainError, host: ArgumentsHost): DomainError {
    if (host.getType<string>() === 'http') {
      const { code, params } = refusal;
      const response = host.switchToHttp().getResponse<Response>();
      response.status(statuses[code] ?? 422).json({ errors: [{ message: code, extensions: { code, params } }] });
    }
    return refusal;
  }
}
