/** What everything made from invented figures says of itself. */
export const inventedMark = 'SỐ LIỆU MINH HỌA – không phải số liệu thật';
