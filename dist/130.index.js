export const id = 130;

export const ids = [ 130 ];

export const modules = {
 3057: module => {
  function isBuffer(value) {
   return Buffer.isBuffer(value) || value instanceof Uint8Array;
  }
  function isEncoding(encoding) {
   return Buffer.isEncoding(encoding);
  }
  function alloc(size, fill, encoding) {
   return Buffer.alloc(size, fill, encoding);
  }
  function allocUnsafe(size) {
   return Buffer.allocUnsafe(size);
  }
  function allocUnsafeSlow(size) {
   return Buffer.allocUnsafeSlow(size);
  }
  function byteLength(string, encoding) {
   return Buffer.byteLength(string, encoding);
  }
  function compare(a, b) {
   return Buffer.compare(a, b);
  }
  function concat(buffers, totalLength) {
   return Buffer.concat(buffers, totalLength);
  }
  function copy(source, target, targetStart, start, end) {
   return toBuffer(source).copy(target, targetStart, start, end);
  }
  function equals(a, b) {
   return toBuffer(a).equals(b);
  }
  function fill(buffer, value, offset, end, encoding) {
   return toBuffer(buffer).fill(value, offset, end, encoding);
  }
  function from(value, encodingOrOffset, length) {
   return Buffer.from(value, encodingOrOffset, length);
  }
  function includes(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).includes(value, byteOffset, encoding);
  }
  function indexOf(buffer, value, byfeOffset, encoding) {
   return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
  }
  function lastIndexOf(buffer, value, byteOffset, encoding) {
   return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
  }
  function swap16(buffer) {
   return toBuffer(buffer).swap16();
  }
  function swap32(buffer) {
   return toBuffer(buffer).swap32();
  }
  function swap64(buffer) {
   return toBuffer(buffer).swap64();
  }
  function toBuffer(buffer) {
   if (Buffer.isBuffer(buffer)) return buffer;
   return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  function toString(buffer, encoding, start, end) {
   return toBuffer(buffer).toString(encoding, start, end);
  }
  function toHex(buffer, start, end) {
   return toBuffer(buffer).toString("hex", start, end);
  }
  function write(buffer, string, offset, length, encoding) {
   return toBuffer(buffer).write(string, offset, length, encoding);
  }
  function readDoubleBE(buffer, offset) {
   return toBuffer(buffer).readDoubleBE(offset);
  }
  function readDoubleLE(buffer, offset) {
   return toBuffer(buffer).readDoubleLE(offset);
  }
  function readFloatBE(buffer, offset) {
   return toBuffer(buffer).readFloatBE(offset);
  }
  function readFloatLE(buffer, offset) {
   return toBuffer(buffer).readFloatLE(offset);
  }
  function readInt32BE(buffer, offset) {
   return toBuffer(buffer).readInt32BE(offset);
  }
  function readInt32LE(buffer, offset) {
   return toBuffer(buffer).readInt32LE(offset);
  }
  function readUInt32BE(buffer, offset) {
   return toBuffer(buffer).readUInt32BE(offset);
  }
  function readUInt32LE(buffer, offset) {
   return toBuffer(buffer).readUInt32LE(offset);
  }
  function writeDoubleBE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleBE(value, offset);
  }
  function writeDoubleLE(buffer, value, offset) {
   return toBuffer(buffer).writeDoubleLE(value, offset);
  }
  function writeFloatBE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatBE(value, offset);
  }
  function writeFloatLE(buffer, value, offset) {
   return toBuffer(buffer).writeFloatLE(value, offset);
  }
  function writeInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32BE(value, offset);
  }
  function writeInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeInt32LE(value, offset);
  }
  function writeUInt32BE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32BE(value, offset);
  }
  function writeUInt32LE(buffer, value, offset) {
   return toBuffer(buffer).writeUInt32LE(value, offset);
  }
  module.exports = {
   isBuffer: isBuffer,
   isEncoding: isEncoding,
   alloc: alloc,
   allocUnsafe: allocUnsafe,
   allocUnsafeSlow: allocUnsafeSlow,
   byteLength: byteLength,
   compare: compare,
   concat: concat,
   copy: copy,
   equals: equals,
   fill: fill,
   from: from,
   includes: includes,
   indexOf: indexOf,
   lastIndexOf: lastIndexOf,
   swap16: swap16,
   swap32: swap32,
   swap64: swap64,
   toBuffer: toBuffer,
   toString: toString,
   toHex: toHex,
   write: write,
   readDoubleBE: readDoubleBE,
   readDoubleLE: readDoubleLE,
   readFloatBE: readFloatBE,
   readFloatLE: readFloatLE,
   readInt32BE: readInt32BE,
   readInt32LE: readInt32LE,
   readUInt32BE: readUInt32BE,
   readUInt32LE: readUInt32LE,
   writeDoubleBE: writeDoubleBE,
   writeDoubleLE: writeDoubleLE,
   writeFloatBE: writeFloatBE,
   writeFloatLE: writeFloatLE,
   writeInt32BE: writeInt32BE,
   writeInt32LE: writeInt32LE,
   writeUInt32BE: writeUInt32BE,
   writeUInt32LE: writeUInt32LE
  };
 },
 8428: ((__unused_webpack_module, exports, __webpack_require__) => {
  const b4a = __webpack_require__(3057);
  const ZEROS = "0000000000000000000";
  const SEVENS = "7777777777777777777";
  const ZERO_OFFSET = "0".charCodeAt(0);
  const USTAR_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 0 ]);
  const USTAR_VER = b4a.from([ ZERO_OFFSET, ZERO_OFFSET ]);
  const GNU_MAGIC = b4a.from([ 117, 115, 116, 97, 114, 32 ]);
  const GNU_VER = b4a.from([ 32, 0 ]);
  const MASK = 4095;
  const MAGIC_OFFSET = 257;
  const VERSION_OFFSET = 263;
  0;
  0;
  0;
  0;
  exports.D4 = function(buf, filenameEncoding, allowUnknownFormat) {
   let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
   let name = decodeStr(buf, 0, 100, filenameEncoding);
   const mode = decodeOct(buf, 100, 8);
   const uid = decodeOct(buf, 108, 8);
   const gid = decodeOct(buf, 116, 8);
   const size = decodeOct(buf, 124, 12);
   const mtime = decodeOct(buf, 136, 12);
   const type = toType(typeflag);
   const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
   const uname = decodeStr(buf, 265, 32);
   const gname = decodeStr(buf, 297, 32);
   const devmajor = decodeOct(buf, 329, 8);
   const devminor = decodeOct(buf, 337, 8);
   const c = cksum(buf);
   if (c === 8 * 32) return null;
   if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
   if (isUSTAR(buf)) {
    if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
   } else if (isGNU(buf)) ; else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
   if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
   return {
    name: name,
    mode: mode,
    uid: uid,
    gid: gid,
    size: size,
    mtime: new Date(1e3 * mtime),
    type: type,
    linkname: linkname,
    uname: uname,
    gname: gname,
    devmajor: devmajor,
    devminor: devminor,
    pax: null
   };
  };
  function isUSTAR(buf) {
   return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6));
  }
  function isGNU(buf) {
   return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2));
  }
  function clamp(index, len, defaultValue) {
   if (typeof index !== "number") return defaultValue;
   index = ~~index;
   if (index >= len) return len;
   if (index >= 0) return index;
   index += len;
   if (index >= 0) return index;
   return 0;
  }
  function toType(flag) {
   switch (flag) {
   case 0:
    return "file";

   case 1:
    return "link";

   case 2:
    return "symlink";

   case 3:
    return "character-device";

   case 4:
    return "block-device";

   case 5:
    return "directory";

   case 6:
    return "fifo";

   case 7:
    return "contiguous-file";

   case 72:
    return "pax-header";

   case 55:
    return "pax-global-header";

   case 27:
    return "gnu-long-link-path";

   case 28:
   case 30:
    return "gnu-long-path";
   }
   return null;
  }
  function toTypeflag(flag) {
   switch (flag) {
   case "file":
    return 0;

   case "link":
    return 1;

   case "symlink":
    return 2;

   case "character-device":
    return 3;

   case "block-device":
    return 4;

   case "directory":
    return 5;

   case "fifo":
    return 6;

   case "contiguous-file":
    return 7;

   case "pax-header":
    return 72;
   }
   return 0;
  }
  function indexOf(block, num, offset, end) {
   for (;offset < end; offset++) if (block[offset] === num) return offset;
   return end;
  }
  function cksum(block) {
   let sum = 8 * 32;
   for (let i = 0; i < 148; i++) sum += block[i];
   for (let j = 156; j < 512; j++) sum += block[j];
   return sum;
  }
  function encodeOct(val, n) {
   val = val.toString(8);
   if (val.length > n) return SEVENS.slice(0, n) + " ";
   return ZEROS.slice(0, n - val.length) + val + " ";
  }
  function encodeSizeBin(num, buf, off) {
   buf[off] = 128;
   for (let i = 11; i > 0; i--) {
    buf[off + i] = num & 255;
    num = Math.floor(num / 256);
   }
  }
  function encodeSize(num, buf, off) {
   if (num.toString(8).length > 11) encodeSizeBin(num, buf, off); else b4a.write(buf, encodeOct(num, 11), off);
  }
  function parse256(buf) {
   let positive;
   if (buf[0] === 128) positive = true; else if (buf[0] === 255) positive = false; else return null;
   const tuple = [];
   let i;
   for (i = buf.length - 1; i > 0; i--) {
    const byte = buf[i];
    if (positive) tuple.push(byte); else tuple.push(255 - byte);
   }
   let sum = 0;
   const l = tuple.length;
   for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
   return positive ? sum : -1 * sum;
  }
  function decodeOct(val, offset, length) {
   val = val.subarray(offset, offset + length);
   offset = 0;
   if (val[offset] & 128) return parse256(val); else {
    while (offset < val.length && val[offset] === 32) offset++;
    const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
    while (offset < end && val[offset] === 0) offset++;
    if (end === offset) return 0;
    return parseInt(b4a.toString(val.subarray(offset, end)), 8);
   }
  }
  function decodeStr(val, offset, length, encoding) {
   return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
  }
  function addLength(str) {
   const len = b4a.byteLength(str);
   let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
   if (len + digits >= Math.pow(10, digits)) digits++;
   return len + digits + str;
  }
 }),
 1130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fileIn: () => fileIn
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
  var tar_stream_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8428);
  var _seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2707);
  const LARGEST_WINDOW = 23;
  const ZSTD_MAGIC = Buffer.from("28b52ffd", "hex");
  const MOST = 10;
  const BLOCK = 512;
  async function fileIn(archive, name) {
   const tar = await decompressed(archive);
   let at = 0;
   for (let count = 0; count < MOST && at + BLOCK <= tar.length; count++) {
    const header = (0, tar_stream_headers_js__WEBPACK_IMPORTED_MODULE_2__.D4)(tar.subarray(at, at + BLOCK));
    if (!header) return;
    const start = at + BLOCK;
    const end = start + header.size;
    if (!(end >= start && end <= tar.length)) throw new RangeError("a file longer than its archive");
    if (header.type === "file" && header.name === name) return tar.subarray(start, end);
    at = start + Math.ceil(header.size / BLOCK) * BLOCK;
   }
   return;
  }
  function decompressed(archive) {
   if (!archive.subarray(0, ZSTD_MAGIC.length).equals(ZSTD_MAGIC)) return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(archive, {
    maxOutputLength: _seal_js__WEBPACK_IMPORTED_MODULE_3__.R
   });
   const params = {
    [node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_d_windowLogMax]: LARGEST_WINDOW
   };
   return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress)(archive, {
    maxOutputLength: _seal_js__WEBPACK_IMPORTED_MODULE_3__.R,
    params: params
   });
  }
 })
};
