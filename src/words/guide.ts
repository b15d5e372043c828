/** Where the tags of a report are explained, for a terminal. */
export const guidePointer =
  'Mỗi mã trong ngoặc vuông được giải thích ở trang /huong-dan/loi/ (thêm # và mã vào cuối địa chỉ).';
