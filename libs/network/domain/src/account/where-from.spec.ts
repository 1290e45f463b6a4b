import { describe, expect, test } from '@jest/globals';
import { coarseAddressOf, lineOfAddress } from './coarse-address.js';
import { deviceLabelOf } from './device-label.js';
import { addressOf } from './email-address.rules.js';

describe('where a session was opened', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/1 Safari/604.1', 'Safari, iPhone'],
    ['curl/8.0', ''],
  ])('is told by the name of the browser: %s', (userAgent, label) => {
    expect(deviceLabelOf(userAgent)).toBe(label);
  });

  test.each([
    ['192.0.2.77', '192.0.2.x', '192.0.2.77'],
    ['::ffff:192.0.2.77', '192.0.2.x', '192.0.2.77'],
    ['2001:db8:0:7::1', '2001:db8:0::x', '2001:db8:0:7'],
    ['::1', '0:0:0::x', '0:0:0:0'],
    ['not one', '', 'unknown'],
  ])('and by a part of the address %s alone', (address, shown, line) => {
    expect(coarseAddressOf(address)).toBe(shown);
    expect(lineOfAddress(address)).toBe(line);
  });
});

test.each(['nobody', 'a@b', 'a b@c.example', 'a@b.example\nBcc: x@y.example', '<a@b.example>', ''])(
  'no mail could reach %j',
  (text) => {
    expect(() => addressOf(text)).toThrow('addressUnreadable');
  },
);
