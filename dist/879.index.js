export const id = 879;

export const ids = [ 879 ];

export const modules = {
 4867: module => {
  function GraphemeSplitter() {
   var CR = 0, LF = 1, Control = 2, Extend = 3, Regional_Indicator = 4, SpacingMark = 5, L = 6, V = 7, T = 8, LV = 9, LVT = 10, Other = 11, Prepend = 12, E_Base = 13, E_Modifier = 14, ZWJ = 15, Glue_After_Zwj = 16, E_Base_GAZ = 17;
   var NotBreak = 0, BreakStart = 1, Break = 2, BreakLastRegional = 3, BreakPenultimateRegional = 4;
   function isSurrogate(str, pos) {
    return 55296 <= str.charCodeAt(pos) && str.charCodeAt(pos) <= 56319 && 56320 <= str.charCodeAt(pos + 1) && str.charCodeAt(pos + 1) <= 57343;
   }
   function codePointAt(str, idx) {
    if (idx === void 0) idx = 0;
    var code = str.charCodeAt(idx);
    if (55296 <= code && code <= 56319 && idx < str.length - 1) {
     var hi = code;
     var low = str.charCodeAt(idx + 1);
     if (56320 <= low && low <= 57343) return (hi - 55296) * 1024 + (low - 56320) + 65536;
     return hi;
    }
    if (56320 <= code && code <= 57343 && idx >= 1) {
     hi = str.charCodeAt(idx - 1);
     low = code;
     if (55296 <= hi && hi <= 56319) return (hi - 55296) * 1024 + (low - 56320) + 65536;
     return low;
    }
    return code;
   }
   function shouldBreak(start, mid, end) {
    var all = [ start ].concat(mid).concat([ end ]);
    var previous = all[all.length - 2];
    var next = end;
    var eModifierIndex = all.lastIndexOf(E_Modifier);
    if (eModifierIndex > 1 && all.slice(1, eModifierIndex).every(function(c) {
     return c == Extend;
    }) && [ Extend, E_Base, E_Base_GAZ ].indexOf(start) == -1) return Break;
    var rIIndex = all.lastIndexOf(Regional_Indicator);
    if (rIIndex > 0 && all.slice(1, rIIndex).every(function(c) {
     return c == Regional_Indicator;
    }) && [ Prepend, Regional_Indicator ].indexOf(previous) == -1) if (all.filter(function(c) {
     return c == Regional_Indicator;
    }).length % 2 == 1) return BreakLastRegional; else return BreakPenultimateRegional;
    if (previous == CR && next == LF) return NotBreak; else if (previous == Control || previous == CR || previous == LF) if (next == E_Modifier && mid.every(function(c) {
     return c == Extend;
    })) return Break; else return BreakStart; else if (next == Control || next == CR || next == LF) return BreakStart; else if (previous == L && (next == L || next == V || next == LV || next == LVT)) return NotBreak; else if ((previous == LV || previous == V) && (next == V || next == T)) return NotBreak; else if ((previous == LVT || previous == T) && next == T) return NotBreak; else if (next == Extend || next == ZWJ) return NotBreak; else if (next == SpacingMark) return NotBreak; else if (previous == Prepend) return NotBreak;
    var previousNonExtendIndex = all.indexOf(Extend) != -1 ? all.lastIndexOf(Extend) - 1 : all.length - 2;
    if ([ E_Base, E_Base_GAZ ].indexOf(all[previousNonExtendIndex]) != -1 && all.slice(previousNonExtendIndex + 1, -1).every(function(c) {
     return c == Extend;
    }) && next == E_Modifier) return NotBreak;
    if (previous == ZWJ && [ Glue_After_Zwj, E_Base_GAZ ].indexOf(next) != -1) return NotBreak;
    if (mid.indexOf(Regional_Indicator) != -1) return Break;
    if (previous == Regional_Indicator && next == Regional_Indicator) return NotBreak;
    return BreakStart;
   }
   this.nextBreak = function(string, index) {
    if (index === void 0) index = 0;
    if (index < 0) return 0;
    if (index >= string.length - 1) return string.length;
    var prev = getGraphemeBreakProperty(codePointAt(string, index));
    var mid = [];
    for (var i = index + 1; i < string.length; i++) {
     if (isSurrogate(string, i - 1)) continue;
     var next = getGraphemeBreakProperty(codePointAt(string, i));
     if (shouldBreak(prev, mid, next)) return i;
     mid.push(next);
    }
    return string.length;
   };
   this.splitGraphemes = function(str) {
    var res = [];
    var index = 0;
    var brk;
    while ((brk = this.nextBreak(str, index)) < str.length) {
     res.push(str.slice(index, brk));
     index = brk;
    }
    if (index < str.length) res.push(str.slice(index));
    return res;
   };
   this.iterateGraphemes = function(str) {
    var index = 0;
    var res = {
     next: function() {
      var value;
      var brk;
      if ((brk = this.nextBreak(str, index)) < str.length) {
       value = str.slice(index, brk);
       index = brk;
       return {
        value: value,
        done: false
       };
      }
      if (index < str.length) {
       value = str.slice(index);
       index = str.length;
       return {
        value: value,
        done: false
       };
      }
      return {
       value: void 0,
       done: true
      };
     }.bind(this)
    };
    if (typeof Symbol !== "undefined" && Symbol.iterator) res[Symbol.iterator] = function() {
     return res;
    };
    return res;
   };
   this.countGraphemes = function(str) {
    var count = 0;
    var index = 0;
    var brk;
    while ((brk = this.nextBreak(str, index)) < str.length) {
     index = brk;
     count++;
    }
    if (index < str.length) count++;
    return count;
   };
   function getGraphemeBreakProperty(code) {
    if (1536 <= code && code <= 1541 || 1757 == code || 1807 == code || 2274 == code || 3406 == code || 69821 == code || 70082 <= code && code <= 70083 || 72250 == code || 72326 <= code && code <= 72329 || 73030 == code) return Prepend;
    if (13 == code) return CR;
    if (10 == code) return LF;
    if (0 <= code && code <= 9 || 11 <= code && code <= 12 || 14 <= code && code <= 31 || 127 <= code && code <= 159 || 173 == code || 1564 == code || 6158 == code || 8203 == code || 8206 <= code && code <= 8207 || 8232 == code || 8233 == code || 8234 <= code && code <= 8238 || 8288 <= code && code <= 8292 || 8293 == code || 8294 <= code && code <= 8303 || 55296 <= code && code <= 57343 || 65279 == code || 65520 <= code && code <= 65528 || 65529 <= code && code <= 65531 || 113824 <= code && code <= 113827 || 119155 <= code && code <= 119162 || 917504 == code || 917505 == code || 917506 <= code && code <= 917535 || 917632 <= code && code <= 917759 || 918e3 <= code && code <= 921599) return Control;
    if (768 <= code && code <= 879 || 1155 <= code && code <= 1159 || 1160 <= code && code <= 1161 || 1425 <= code && code <= 1469 || 1471 == code || 1473 <= code && code <= 1474 || 1476 <= code && code <= 1477 || 1479 == code || 1552 <= code && code <= 1562 || 1611 <= code && code <= 1631 || 1648 == code || 1750 <= code && code <= 1756 || 1759 <= code && code <= 1764 || 1767 <= code && code <= 1768 || 1770 <= code && code <= 1773 || 1809 == code || 1840 <= code && code <= 1866 || 1958 <= code && code <= 1968 || 2027 <= code && code <= 2035 || 2070 <= code && code <= 2073 || 2075 <= code && code <= 2083 || 2085 <= code && code <= 2087 || 2089 <= code && code <= 2093 || 2137 <= code && code <= 2139 || 2260 <= code && code <= 2273 || 2275 <= code && code <= 2306 || 2362 == code || 2364 == code || 2369 <= code && code <= 2376 || 2381 == code || 2385 <= code && code <= 2391 || 2402 <= code && code <= 2403 || 2433 == code || 2492 == code || 2494 == code || 2497 <= code && code <= 2500 || 2509 == code || 2519 == code || 2530 <= code && code <= 2531 || 2561 <= code && code <= 2562 || 2620 == code || 2625 <= code && code <= 2626 || 2631 <= code && code <= 2632 || 2635 <= code && code <= 2637 || 2641 == code || 2672 <= code && code <= 2673 || 2677 == code || 2689 <= code && code <= 2690 || 2748 == code || 2753 <= code && code <= 2757 || 2759 <= code && code <= 2760 || 2765 == code || 2786 <= code && code <= 2787 || 2810 <= code && code <= 2815 || 2817 == code || 2876 == code || 2878 == code || 2879 == code || 2881 <= code && code <= 2884 || 2893 == code || 2902 == code || 2903 == code || 2914 <= code && code <= 2915 || 2946 == code || 3006 == code || 3008 == code || 3021 == code || 3031 == code || 3072 == code || 3134 <= code && code <= 3136 || 3142 <= code && code <= 3144 || 3146 <= code && code <= 3149 || 3157 <= code && code <= 3158 || 3170 <= code && code <= 3171 || 3201 == code || 3260 == code || 3263 == code || 3266 == code || 3270 == code || 3276 <= code && code <= 3277 || 3285 <= code && code <= 3286 || 3298 <= code && code <= 3299 || 3328 <= code && code <= 3329 || 3387 <= code && code <= 3388 || 3390 == code || 3393 <= code && code <= 3396 || 3405 == code || 3415 == code || 3426 <= code && code <= 3427 || 3530 == code || 3535 == code || 3538 <= code && code <= 3540 || 3542 == code || 3551 == code || 3633 == code || 3636 <= code && code <= 3642 || 3655 <= code && code <= 3662 || 3761 == code || 3764 <= code && code <= 3769 || 3771 <= code && code <= 3772 || 3784 <= code && code <= 3789 || 3864 <= code && code <= 3865 || 3893 == code || 3895 == code || 3897 == code || 3953 <= code && code <= 3966 || 3968 <= code && code <= 3972 || 3974 <= code && code <= 3975 || 3981 <= code && code <= 3991 || 3993 <= code && code <= 4028 || 4038 == code || 4141 <= code && code <= 4144 || 4146 <= code && code <= 4151 || 4153 <= code && code <= 4154 || 4157 <= code && code <= 4158 || 4184 <= code && code <= 4185 || 4190 <= code && code <= 4192 || 4209 <= code && code <= 4212 || 4226 == code || 4229 <= code && code <= 4230 || 4237 == code || 4253 == code || 4957 <= code && code <= 4959 || 5906 <= code && code <= 5908 || 5938 <= code && code <= 5940 || 5970 <= code && code <= 5971 || 6002 <= code && code <= 6003 || 6068 <= code && code <= 6069 || 6071 <= code && code <= 6077 || 6086 == code || 6089 <= code && code <= 6099 || 6109 == code || 6155 <= code && code <= 6157 || 6277 <= code && code <= 6278 || 6313 == code || 6432 <= code && code <= 6434 || 6439 <= code && code <= 6440 || 6450 == code || 6457 <= code && code <= 6459 || 6679 <= code && code <= 6680 || 6683 == code || 6742 == code || 6744 <= code && code <= 6750 || 6752 == code || 6754 == code || 6757 <= code && code <= 6764 || 6771 <= code && code <= 6780 || 6783 == code || 6832 <= code && code <= 6845 || 6846 == code || 6912 <= code && code <= 6915 || 6964 == code || 6966 <= code && code <= 6970 || 6972 == code || 6978 == code || 7019 <= code && code <= 7027 || 7040 <= code && code <= 7041 || 7074 <= code && code <= 7077 || 7080 <= code && code <= 7081 || 7083 <= code && code <= 7085 || 7142 == code || 7144 <= code && code <= 7145 || 7149 == code || 7151 <= code && code <= 7153 || 7212 <= code && code <= 7219 || 7222 <= code && code <= 7223 || 7376 <= code && code <= 7378 || 7380 <= code && code <= 7392 || 7394 <= code && code <= 7400 || 7405 == code || 7412 == code || 7416 <= code && code <= 7417 || 7616 <= code && code <= 7673 || 7675 <= code && code <= 7679 || 8204 == code || 8400 <= code && code <= 8412 || 8413 <= code && code <= 8416 || 8417 == code || 8418 <= code && code <= 8420 || 8421 <= code && code <= 8432 || 11503 <= code && code <= 11505 || 11647 == code || 11744 <= code && code <= 11775 || 12330 <= code && code <= 12333 || 12334 <= code && code <= 12335 || 12441 <= code && code <= 12442 || 42607 == code || 42608 <= code && code <= 42610 || 42612 <= code && code <= 42621 || 42654 <= code && code <= 42655 || 42736 <= code && code <= 42737 || 43010 == code || 43014 == code || 43019 == code || 43045 <= code && code <= 43046 || 43204 <= code && code <= 43205 || 43232 <= code && code <= 43249 || 43302 <= code && code <= 43309 || 43335 <= code && code <= 43345 || 43392 <= code && code <= 43394 || 43443 == code || 43446 <= code && code <= 43449 || 43452 == code || 43493 == code || 43561 <= code && code <= 43566 || 43569 <= code && code <= 43570 || 43573 <= code && code <= 43574 || 43587 == code || 43596 == code || 43644 == code || 43696 == code || 43698 <= code && code <= 43700 || 43703 <= code && code <= 43704 || 43710 <= code && code <= 43711 || 43713 == code || 43756 <= code && code <= 43757 || 43766 == code || 44005 == code || 44008 == code || 44013 == code || 64286 == code || 65024 <= code && code <= 65039 || 65056 <= code && code <= 65071 || 65438 <= code && code <= 65439 || 66045 == code || 66272 == code || 66422 <= code && code <= 66426 || 68097 <= code && code <= 68099 || 68101 <= code && code <= 68102 || 68108 <= code && code <= 68111 || 68152 <= code && code <= 68154 || 68159 == code || 68325 <= code && code <= 68326 || 69633 == code || 69688 <= code && code <= 69702 || 69759 <= code && code <= 69761 || 69811 <= code && code <= 69814 || 69817 <= code && code <= 69818 || 69888 <= code && code <= 69890 || 69927 <= code && code <= 69931 || 69933 <= code && code <= 69940 || 70003 == code || 70016 <= code && code <= 70017 || 70070 <= code && code <= 70078 || 70090 <= code && code <= 70092 || 70191 <= code && code <= 70193 || 70196 == code || 70198 <= code && code <= 70199 || 70206 == code || 70367 == code || 70371 <= code && code <= 70378 || 70400 <= code && code <= 70401 || 70460 == code || 70462 == code || 70464 == code || 70487 == code || 70502 <= code && code <= 70508 || 70512 <= code && code <= 70516 || 70712 <= code && code <= 70719 || 70722 <= code && code <= 70724 || 70726 == code || 70832 == code || 70835 <= code && code <= 70840 || 70842 == code || 70845 == code || 70847 <= code && code <= 70848 || 70850 <= code && code <= 70851 || 71087 == code || 71090 <= code && code <= 71093 || 71100 <= code && code <= 71101 || 71103 <= code && code <= 71104 || 71132 <= code && code <= 71133 || 71219 <= code && code <= 71226 || 71229 == code || 71231 <= code && code <= 71232 || 71339 == code || 71341 == code || 71344 <= code && code <= 71349 || 71351 == code || 71453 <= code && code <= 71455 || 71458 <= code && code <= 71461 || 71463 <= code && code <= 71467 || 72193 <= code && code <= 72198 || 72201 <= code && code <= 72202 || 72243 <= code && code <= 72248 || 72251 <= code && code <= 72254 || 72263 == code || 72273 <= code && code <= 72278 || 72281 <= code && code <= 72283 || 72330 <= code && code <= 72342 || 72344 <= code && code <= 72345 || 72752 <= code && code <= 72758 || 72760 <= code && code <= 72765 || 72767 == code || 72850 <= code && code <= 72871 || 72874 <= code && code <= 72880 || 72882 <= code && code <= 72883 || 72885 <= code && code <= 72886 || 73009 <= code && code <= 73014 || 73018 == code || 73020 <= code && code <= 73021 || 73023 <= code && code <= 73029 || 73031 == code || 92912 <= code && code <= 92916 || 92976 <= code && code <= 92982 || 94095 <= code && code <= 94098 || 113821 <= code && code <= 113822 || 119141 == code || 119143 <= code && code <= 119145 || 119150 <= code && code <= 119154 || 119163 <= code && code <= 119170 || 119173 <= code && code <= 119179 || 119210 <= code && code <= 119213 || 119362 <= code && code <= 119364 || 121344 <= code && code <= 121398 || 121403 <= code && code <= 121452 || 121461 == code || 121476 == code || 121499 <= code && code <= 121503 || 121505 <= code && code <= 121519 || 122880 <= code && code <= 122886 || 122888 <= code && code <= 122904 || 122907 <= code && code <= 122913 || 122915 <= code && code <= 122916 || 122918 <= code && code <= 122922 || 125136 <= code && code <= 125142 || 125252 <= code && code <= 125258 || 917536 <= code && code <= 917631 || 917760 <= code && code <= 917999) return Extend;
    if (127462 <= code && code <= 127487) return Regional_Indicator;
    if (2307 == code || 2363 == code || 2366 <= code && code <= 2368 || 2377 <= code && code <= 2380 || 2382 <= code && code <= 2383 || 2434 <= code && code <= 2435 || 2495 <= code && code <= 2496 || 2503 <= code && code <= 2504 || 2507 <= code && code <= 2508 || 2563 == code || 2622 <= code && code <= 2624 || 2691 == code || 2750 <= code && code <= 2752 || 2761 == code || 2763 <= code && code <= 2764 || 2818 <= code && code <= 2819 || 2880 == code || 2887 <= code && code <= 2888 || 2891 <= code && code <= 2892 || 3007 == code || 3009 <= code && code <= 3010 || 3014 <= code && code <= 3016 || 3018 <= code && code <= 3020 || 3073 <= code && code <= 3075 || 3137 <= code && code <= 3140 || 3202 <= code && code <= 3203 || 3262 == code || 3264 <= code && code <= 3265 || 3267 <= code && code <= 3268 || 3271 <= code && code <= 3272 || 3274 <= code && code <= 3275 || 3330 <= code && code <= 3331 || 3391 <= code && code <= 3392 || 3398 <= code && code <= 3400 || 3402 <= code && code <= 3404 || 3458 <= code && code <= 3459 || 3536 <= code && code <= 3537 || 3544 <= code && code <= 3550 || 3570 <= code && code <= 3571 || 3635 == code || 3763 == code || 3902 <= code && code <= 3903 || 3967 == code || 4145 == code || 4155 <= code && code <= 4156 || 4182 <= code && code <= 4183 || 4228 == code || 6070 == code || 6078 <= code && code <= 6085 || 6087 <= code && code <= 6088 || 6435 <= code && code <= 6438 || 6441 <= code && code <= 6443 || 6448 <= code && code <= 6449 || 6451 <= code && code <= 6456 || 6681 <= code && code <= 6682 || 6741 == code || 6743 == code || 6765 <= code && code <= 6770 || 6916 == code || 6965 == code || 6971 == code || 6973 <= code && code <= 6977 || 6979 <= code && code <= 6980 || 7042 == code || 7073 == code || 7078 <= code && code <= 7079 || 7082 == code || 7143 == code || 7146 <= code && code <= 7148 || 7150 == code || 7154 <= code && code <= 7155 || 7204 <= code && code <= 7211 || 7220 <= code && code <= 7221 || 7393 == code || 7410 <= code && code <= 7411 || 7415 == code || 43043 <= code && code <= 43044 || 43047 == code || 43136 <= code && code <= 43137 || 43188 <= code && code <= 43203 || 43346 <= code && code <= 43347 || 43395 == code || 43444 <= code && code <= 43445 || 43450 <= code && code <= 43451 || 43453 <= code && code <= 43456 || 43567 <= code && code <= 43568 || 43571 <= code && code <= 43572 || 43597 == code || 43755 == code || 43758 <= code && code <= 43759 || 43765 == code || 44003 <= code && code <= 44004 || 44006 <= code && code <= 44007 || 44009 <= code && code <= 44010 || 44012 == code || 69632 == code || 69634 == code || 69762 == code || 69808 <= code && code <= 69810 || 69815 <= code && code <= 69816 || 69932 == code || 70018 == code || 70067 <= code && code <= 70069 || 70079 <= code && code <= 70080 || 70188 <= code && code <= 70190 || 70194 <= code && code <= 70195 || 70197 == code || 70368 <= code && code <= 70370 || 70402 <= code && code <= 70403 || 70463 == code || 70465 <= code && code <= 70468 || 70471 <= code && code <= 70472 || 70475 <= code && code <= 70477 || 70498 <= code && code <= 70499 || 70709 <= code && code <= 70711 || 70720 <= code && code <= 70721 || 70725 == code || 70833 <= code && code <= 70834 || 70841 == code || 70843 <= code && code <= 70844 || 70846 == code || 70849 == code || 71088 <= code && code <= 71089 || 71096 <= code && code <= 71099 || 71102 == code || 71216 <= code && code <= 71218 || 71227 <= code && code <= 71228 || 71230 == code || 71340 == code || 71342 <= code && code <= 71343 || 71350 == code || 71456 <= code && code <= 71457 || 71462 == code || 72199 <= code && code <= 72200 || 72249 == code || 72279 <= code && code <= 72280 || 72343 == code || 72751 == code || 72766 == code || 72873 == code || 72881 == code || 72884 == code || 94033 <= code && code <= 94078 || 119142 == code || 119149 == code) return SpacingMark;
    if (4352 <= code && code <= 4447 || 43360 <= code && code <= 43388) return L;
    if (4448 <= code && code <= 4519 || 55216 <= code && code <= 55238) return V;
    if (4520 <= code && code <= 4607 || 55243 <= code && code <= 55291) return T;
    if (44032 == code || 44060 == code || 44088 == code || 44116 == code || 44144 == code || 44172 == code || 44200 == code || 44228 == code || 44256 == code || 44284 == code || 44312 == code || 44340 == code || 44368 == code || 44396 == code || 44424 == code || 44452 == code || 44480 == code || 44508 == code || 44536 == code || 44564 == code || 44592 == code || 44620 == code || 44648 == code || 44676 == code || 44704 == code || 44732 == code || 44760 == code || 44788 == code || 44816 == code || 44844 == code || 44872 == code || 44900 == code || 44928 == code || 44956 == code || 44984 == code || 45012 == code || 45040 == code || 45068 == code || 45096 == code || 45124 == code || 45152 == code || 45180 == code || 45208 == code || 45236 == code || 45264 == code || 45292 == code || 45320 == code || 45348 == code || 45376 == code || 45404 == code || 45432 == code || 45460 == code || 45488 == code || 45516 == code || 45544 == code || 45572 == code || 45600 == code || 45628 == code || 45656 == code || 45684 == code || 45712 == code || 45740 == code || 45768 == code || 45796 == code || 45824 == code || 45852 == code || 45880 == code || 45908 == code || 45936 == code || 45964 == code || 45992 == code || 46020 == code || 46048 == code || 46076 == code || 46104 == code || 46132 == code || 46160 == code || 46188 == code || 46216 == code || 46244 == code || 46272 == code || 46300 == code || 46328 == code || 46356 == code || 46384 == code || 46412 == code || 46440 == code || 46468 == code || 46496 == code || 46524 == code || 46552 == code || 46580 == code || 46608 == code || 46636 == code || 46664 == code || 46692 == code || 46720 == code || 46748 == code || 46776 == code || 46804 == code || 46832 == code || 46860 == code || 46888 == code || 46916 == code || 46944 == code || 46972 == code || 47e3 == code || 47028 == code || 47056 == code || 47084 == code || 47112 == code || 47140 == code || 47168 == code || 47196 == code || 47224 == code || 47252 == code || 47280 == code || 47308 == code || 47336 == code || 47364 == code || 47392 == code || 47420 == code || 47448 == code || 47476 == code || 47504 == code || 47532 == code || 47560 == code || 47588 == code || 47616 == code || 47644 == code || 47672 == code || 47700 == code || 47728 == code || 47756 == code || 47784 == code || 47812 == code || 47840 == code || 47868 == code || 47896 == code || 47924 == code || 47952 == code || 47980 == code || 48008 == code || 48036 == code || 48064 == code || 48092 == code || 48120 == code || 48148 == code || 48176 == code || 48204 == code || 48232 == code || 48260 == code || 48288 == code || 48316 == code || 48344 == code || 48372 == code || 48400 == code || 48428 == code || 48456 == code || 48484 == code || 48512 == code || 48540 == code || 48568 == code || 48596 == code || 48624 == code || 48652 == code || 48680 == code || 48708 == code || 48736 == code || 48764 == code || 48792 == code || 48820 == code || 48848 == code || 48876 == code || 48904 == code || 48932 == code || 48960 == code || 48988 == code || 49016 == code || 49044 == code || 49072 == code || 49100 == code || 49128 == code || 49156 == code || 49184 == code || 49212 == code || 49240 == code || 49268 == code || 49296 == code || 49324 == code || 49352 == code || 49380 == code || 49408 == code || 49436 == code || 49464 == code || 49492 == code || 49520 == code || 49548 == code || 49576 == code || 49604 == code || 49632 == code || 49660 == code || 49688 == code || 49716 == code || 49744 == code || 49772 == code || 49800 == code || 49828 == code || 49856 == code || 49884 == code || 49912 == code || 49940 == code || 49968 == code || 49996 == code || 50024 == code || 50052 == code || 50080 == code || 50108 == code || 50136 == code || 50164 == code || 50192 == code || 50220 == code || 50248 == code || 50276 == code || 50304 == code || 50332 == code || 50360 == code || 50388 == code || 50416 == code || 50444 == code || 50472 == code || 50500 == code || 50528 == code || 50556 == code || 50584 == code || 50612 == code || 50640 == code || 50668 == code || 50696 == code || 50724 == code || 50752 == code || 50780 == code || 50808 == code || 50836 == code || 50864 == code || 50892 == code || 50920 == code || 50948 == code || 50976 == code || 51004 == code || 51032 == code || 51060 == code || 51088 == code || 51116 == code || 51144 == code || 51172 == code || 51200 == code || 51228 == code || 51256 == code || 51284 == code || 51312 == code || 51340 == code || 51368 == code || 51396 == code || 51424 == code || 51452 == code || 51480 == code || 51508 == code || 51536 == code || 51564 == code || 51592 == code || 51620 == code || 51648 == code || 51676 == code || 51704 == code || 51732 == code || 51760 == code || 51788 == code || 51816 == code || 51844 == code || 51872 == code || 51900 == code || 51928 == code || 51956 == code || 51984 == code || 52012 == code || 52040 == code || 52068 == code || 52096 == code || 52124 == code || 52152 == code || 52180 == code || 52208 == code || 52236 == code || 52264 == code || 52292 == code || 52320 == code || 52348 == code || 52376 == code || 52404 == code || 52432 == code || 52460 == code || 52488 == code || 52516 == code || 52544 == code || 52572 == code || 52600 == code || 52628 == code || 52656 == code || 52684 == code || 52712 == code || 52740 == code || 52768 == code || 52796 == code || 52824 == code || 52852 == code || 52880 == code || 52908 == code || 52936 == code || 52964 == code || 52992 == code || 53020 == code || 53048 == code || 53076 == code || 53104 == code || 53132 == code || 53160 == code || 53188 == code || 53216 == code || 53244 == code || 53272 == code || 53300 == code || 53328 == code || 53356 == code || 53384 == code || 53412 == code || 53440 == code || 53468 == code || 53496 == code || 53524 == code || 53552 == code || 53580 == code || 53608 == code || 53636 == code || 53664 == code || 53692 == code || 53720 == code || 53748 == code || 53776 == code || 53804 == code || 53832 == code || 53860 == code || 53888 == code || 53916 == code || 53944 == code || 53972 == code || 54e3 == code || 54028 == code || 54056 == code || 54084 == code || 54112 == code || 54140 == code || 54168 == code || 54196 == code || 54224 == code || 54252 == code || 54280 == code || 54308 == code || 54336 == code || 54364 == code || 54392 == code || 54420 == code || 54448 == code || 54476 == code || 54504 == code || 54532 == code || 54560 == code || 54588 == code || 54616 == code || 54644 == code || 54672 == code || 54700 == code || 54728 == code || 54756 == code || 54784 == code || 54812 == code || 54840 == code || 54868 == code || 54896 == code || 54924 == code || 54952 == code || 54980 == code || 55008 == code || 55036 == code || 55064 == code || 55092 == code || 55120 == code || 55148 == code || 55176 == code) return LV;
    if (44033 <= code && code <= 44059 || 44061 <= code && code <= 44087 || 44089 <= code && code <= 44115 || 44117 <= code && code <= 44143 || 44145 <= code && code <= 44171 || 44173 <= code && code <= 44199 || 44201 <= code && code <= 44227 || 44229 <= code && code <= 44255 || 44257 <= code && code <= 44283 || 44285 <= code && code <= 44311 || 44313 <= code && code <= 44339 || 44341 <= code && code <= 44367 || 44369 <= code && code <= 44395 || 44397 <= code && code <= 44423 || 44425 <= code && code <= 44451 || 44453 <= code && code <= 44479 || 44481 <= code && code <= 44507 || 44509 <= code && code <= 44535 || 44537 <= code && code <= 44563 || 44565 <= code && code <= 44591 || 44593 <= code && code <= 44619 || 44621 <= code && code <= 44647 || 44649 <= code && code <= 44675 || 44677 <= code && code <= 44703 || 44705 <= code && code <= 44731 || 44733 <= code && code <= 44759 || 44761 <= code && code <= 44787 || 44789 <= code && code <= 44815 || 44817 <= code && code <= 44843 || 44845 <= code && code <= 44871 || 44873 <= code && code <= 44899 || 44901 <= code && code <= 44927 || 44929 <= code && code <= 44955 || 44957 <= code && code <= 44983 || 44985 <= code && code <= 45011 || 45013 <= code && code <= 45039 || 45041 <= code && code <= 45067 || 45069 <= code && code <= 45095 || 45097 <= code && code <= 45123 || 45125 <= code && code <= 45151 || 45153 <= code && code <= 45179 || 45181 <= code && code <= 45207 || 45209 <= code && code <= 45235 || 45237 <= code && code <= 45263 || 45265 <= code && code <= 45291 || 45293 <= code && code <= 45319 || 45321 <= code && code <= 45347 || 45349 <= code && code <= 45375 || 45377 <= code && code <= 45403 || 45405 <= code && code <= 45431 || 45433 <= code && code <= 45459 || 45461 <= code && code <= 45487 || 45489 <= code && code <= 45515 || 45517 <= code && code <= 45543 || 45545 <= code && code <= 45571 || 45573 <= code && code <= 45599 || 45601 <= code && code <= 45627 || 45629 <= code && code <= 45655 || 45657 <= code && code <= 45683 || 45685 <= code && code <= 45711 || 45713 <= code && code <= 45739 || 45741 <= code && code <= 45767 || 45769 <= code && code <= 45795 || 45797 <= code && code <= 45823 || 45825 <= code && code <= 45851 || 45853 <= code && code <= 45879 || 45881 <= code && code <= 45907 || 45909 <= code && code <= 45935 || 45937 <= code && code <= 45963 || 45965 <= code && code <= 45991 || 45993 <= code && code <= 46019 || 46021 <= code && code <= 46047 || 46049 <= code && code <= 46075 || 46077 <= code && code <= 46103 || 46105 <= code && code <= 46131 || 46133 <= code && code <= 46159 || 46161 <= code && code <= 46187 || 46189 <= code && code <= 46215 || 46217 <= code && code <= 46243 || 46245 <= code && code <= 46271 || 46273 <= code && code <= 46299 || 46301 <= code && code <= 46327 || 46329 <= code && code <= 46355 || 46357 <= code && code <= 46383 || 46385 <= code && code <= 46411 || 46413 <= code && code <= 46439 || 46441 <= code && code <= 46467 || 46469 <= code && code <= 46495 || 46497 <= code && code <= 46523 || 46525 <= code && code <= 46551 || 46553 <= code && code <= 46579 || 46581 <= code && code <= 46607 || 46609 <= code && code <= 46635 || 46637 <= code && code <= 46663 || 46665 <= code && code <= 46691 || 46693 <= code && code <= 46719 || 46721 <= code && code <= 46747 || 46749 <= code && code <= 46775 || 46777 <= code && code <= 46803 || 46805 <= code && code <= 46831 || 46833 <= code && code <= 46859 || 46861 <= code && code <= 46887 || 46889 <= code && code <= 46915 || 46917 <= code && code <= 46943 || 46945 <= code && code <= 46971 || 46973 <= code && code <= 46999 || 47001 <= code && code <= 47027 || 47029 <= code && code <= 47055 || 47057 <= code && code <= 47083 || 47085 <= code && code <= 47111 || 47113 <= code && code <= 47139 || 47141 <= code && code <= 47167 || 47169 <= code && code <= 47195 || 47197 <= code && code <= 47223 || 47225 <= code && code <= 47251 || 47253 <= code && code <= 47279 || 47281 <= code && code <= 47307 || 47309 <= code && code <= 47335 || 47337 <= code && code <= 47363 || 47365 <= code && code <= 47391 || 47393 <= code && code <= 47419 || 47421 <= code && code <= 47447 || 47449 <= code && code <= 47475 || 47477 <= code && code <= 47503 || 47505 <= code && code <= 47531 || 47533 <= code && code <= 47559 || 47561 <= code && code <= 47587 || 47589 <= code && code <= 47615 || 47617 <= code && code <= 47643 || 47645 <= code && code <= 47671 || 47673 <= code && code <= 47699 || 47701 <= code && code <= 47727 || 47729 <= code && code <= 47755 || 47757 <= code && code <= 47783 || 47785 <= code && code <= 47811 || 47813 <= code && code <= 47839 || 47841 <= code && code <= 47867 || 47869 <= code && code <= 47895 || 47897 <= code && code <= 47923 || 47925 <= code && code <= 47951 || 47953 <= code && code <= 47979 || 47981 <= code && code <= 48007 || 48009 <= code && code <= 48035 || 48037 <= code && code <= 48063 || 48065 <= code && code <= 48091 || 48093 <= code && code <= 48119 || 48121 <= code && code <= 48147 || 48149 <= code && code <= 48175 || 48177 <= code && code <= 48203 || 48205 <= code && code <= 48231 || 48233 <= code && code <= 48259 || 48261 <= code && code <= 48287 || 48289 <= code && code <= 48315 || 48317 <= code && code <= 48343 || 48345 <= code && code <= 48371 || 48373 <= code && code <= 48399 || 48401 <= code && code <= 48427 || 48429 <= code && code <= 48455 || 48457 <= code && code <= 48483 || 48485 <= code && code <= 48511 || 48513 <= code && code <= 48539 || 48541 <= code && code <= 48567 || 48569 <= code && code <= 48595 || 48597 <= code && code <= 48623 || 48625 <= code && code <= 48651 || 48653 <= code && code <= 48679 || 48681 <= code && code <= 48707 || 48709 <= code && code <= 48735 || 48737 <= code && code <= 48763 || 48765 <= code && code <= 48791 || 48793 <= code && code <= 48819 || 48821 <= code && code <= 48847 || 48849 <= code && code <= 48875 || 48877 <= code && code <= 48903 || 48905 <= code && code <= 48931 || 48933 <= code && code <= 48959 || 48961 <= code && code <= 48987 || 48989 <= code && code <= 49015 || 49017 <= code && code <= 49043 || 49045 <= code && code <= 49071 || 49073 <= code && code <= 49099 || 49101 <= code && code <= 49127 || 49129 <= code && code <= 49155 || 49157 <= code && code <= 49183 || 49185 <= code && code <= 49211 || 49213 <= code && code <= 49239 || 49241 <= code && code <= 49267 || 49269 <= code && code <= 49295 || 49297 <= code && code <= 49323 || 49325 <= code && code <= 49351 || 49353 <= code && code <= 49379 || 49381 <= code && code <= 49407 || 49409 <= code && code <= 49435 || 49437 <= code && code <= 49463 || 49465 <= code && code <= 49491 || 49493 <= code && code <= 49519 || 49521 <= code && code <= 49547 || 49549 <= code && code <= 49575 || 49577 <= code && code <= 49603 || 49605 <= code && code <= 49631 || 49633 <= code && code <= 49659 || 49661 <= code && code <= 49687 || 49689 <= code && code <= 49715 || 49717 <= code && code <= 49743 || 49745 <= code && code <= 49771 || 49773 <= code && code <= 49799 || 49801 <= code && code <= 49827 || 49829 <= code && code <= 49855 || 49857 <= code && code <= 49883 || 49885 <= code && code <= 49911 || 49913 <= code && code <= 49939 || 49941 <= code && code <= 49967 || 49969 <= code && code <= 49995 || 49997 <= code && code <= 50023 || 50025 <= code && code <= 50051 || 50053 <= code && code <= 50079 || 50081 <= code && code <= 50107 || 50109 <= code && code <= 50135 || 50137 <= code && code <= 50163 || 50165 <= code && code <= 50191 || 50193 <= code && code <= 50219 || 50221 <= code && code <= 50247 || 50249 <= code && code <= 50275 || 50277 <= code && code <= 50303 || 50305 <= code && code <= 50331 || 50333 <= code && code <= 50359 || 50361 <= code && code <= 50387 || 50389 <= code && code <= 50415 || 50417 <= code && code <= 50443 || 50445 <= code && code <= 50471 || 50473 <= code && code <= 50499 || 50501 <= code && code <= 50527 || 50529 <= code && code <= 50555 || 50557 <= code && code <= 50583 || 50585 <= code && code <= 50611 || 50613 <= code && code <= 50639 || 50641 <= code && code <= 50667 || 50669 <= code && code <= 50695 || 50697 <= code && code <= 50723 || 50725 <= code && code <= 50751 || 50753 <= code && code <= 50779 || 50781 <= code && code <= 50807 || 50809 <= code && code <= 50835 || 50837 <= code && code <= 50863 || 50865 <= code && code <= 50891 || 50893 <= code && code <= 50919 || 50921 <= code && code <= 50947 || 50949 <= code && code <= 50975 || 50977 <= code && code <= 51003 || 51005 <= code && code <= 51031 || 51033 <= code && code <= 51059 || 51061 <= code && code <= 51087 || 51089 <= code && code <= 51115 || 51117 <= code && code <= 51143 || 51145 <= code && code <= 51171 || 51173 <= code && code <= 51199 || 51201 <= code && code <= 51227 || 51229 <= code && code <= 51255 || 51257 <= code && code <= 51283 || 51285 <= code && code <= 51311 || 51313 <= code && code <= 51339 || 51341 <= code && code <= 51367 || 51369 <= code && code <= 51395 || 51397 <= code && code <= 51423 || 51425 <= code && code <= 51451 || 51453 <= code && code <= 51479 || 51481 <= code && code <= 51507 || 51509 <= code && code <= 51535 || 51537 <= code && code <= 51563 || 51565 <= code && code <= 51591 || 51593 <= code && code <= 51619 || 51621 <= code && code <= 51647 || 51649 <= code && code <= 51675 || 51677 <= code && code <= 51703 || 51705 <= code && code <= 51731 || 51733 <= code && code <= 51759 || 51761 <= code && code <= 51787 || 51789 <= code && code <= 51815 || 51817 <= code && code <= 51843 || 51845 <= code && code <= 51871 || 51873 <= code && code <= 51899 || 51901 <= code && code <= 51927 || 51929 <= code && code <= 51955 || 51957 <= code && code <= 51983 || 51985 <= code && code <= 52011 || 52013 <= code && code <= 52039 || 52041 <= code && code <= 52067 || 52069 <= code && code <= 52095 || 52097 <= code && code <= 52123 || 52125 <= code && code <= 52151 || 52153 <= code && code <= 52179 || 52181 <= code && code <= 52207 || 52209 <= code && code <= 52235 || 52237 <= code && code <= 52263 || 52265 <= code && code <= 52291 || 52293 <= code && code <= 52319 || 52321 <= code && code <= 52347 || 52349 <= code && code <= 52375 || 52377 <= code && code <= 52403 || 52405 <= code && code <= 52431 || 52433 <= code && code <= 52459 || 52461 <= code && code <= 52487 || 52489 <= code && code <= 52515 || 52517 <= code && code <= 52543 || 52545 <= code && code <= 52571 || 52573 <= code && code <= 52599 || 52601 <= code && code <= 52627 || 52629 <= code && code <= 52655 || 52657 <= code && code <= 52683 || 52685 <= code && code <= 52711 || 52713 <= code && code <= 52739 || 52741 <= code && code <= 52767 || 52769 <= code && code <= 52795 || 52797 <= code && code <= 52823 || 52825 <= code && code <= 52851 || 52853 <= code && code <= 52879 || 52881 <= code && code <= 52907 || 52909 <= code && code <= 52935 || 52937 <= code && code <= 52963 || 52965 <= code && code <= 52991 || 52993 <= code && code <= 53019 || 53021 <= code && code <= 53047 || 53049 <= code && code <= 53075 || 53077 <= code && code <= 53103 || 53105 <= code && code <= 53131 || 53133 <= code && code <= 53159 || 53161 <= code && code <= 53187 || 53189 <= code && code <= 53215 || 53217 <= code && code <= 53243 || 53245 <= code && code <= 53271 || 53273 <= code && code <= 53299 || 53301 <= code && code <= 53327 || 53329 <= code && code <= 53355 || 53357 <= code && code <= 53383 || 53385 <= code && code <= 53411 || 53413 <= code && code <= 53439 || 53441 <= code && code <= 53467 || 53469 <= code && code <= 53495 || 53497 <= code && code <= 53523 || 53525 <= code && code <= 53551 || 53553 <= code && code <= 53579 || 53581 <= code && code <= 53607 || 53609 <= code && code <= 53635 || 53637 <= code && code <= 53663 || 53665 <= code && code <= 53691 || 53693 <= code && code <= 53719 || 53721 <= code && code <= 53747 || 53749 <= code && code <= 53775 || 53777 <= code && code <= 53803 || 53805 <= code && code <= 53831 || 53833 <= code && code <= 53859 || 53861 <= code && code <= 53887 || 53889 <= code && code <= 53915 || 53917 <= code && code <= 53943 || 53945 <= code && code <= 53971 || 53973 <= code && code <= 53999 || 54001 <= code && code <= 54027 || 54029 <= code && code <= 54055 || 54057 <= code && code <= 54083 || 54085 <= code && code <= 54111 || 54113 <= code && code <= 54139 || 54141 <= code && code <= 54167 || 54169 <= code && code <= 54195 || 54197 <= code && code <= 54223 || 54225 <= code && code <= 54251 || 54253 <= code && code <= 54279 || 54281 <= code && code <= 54307 || 54309 <= code && code <= 54335 || 54337 <= code && code <= 54363 || 54365 <= code && code <= 54391 || 54393 <= code && code <= 54419 || 54421 <= code && code <= 54447 || 54449 <= code && code <= 54475 || 54477 <= code && code <= 54503 || 54505 <= code && code <= 54531 || 54533 <= code && code <= 54559 || 54561 <= code && code <= 54587 || 54589 <= code && code <= 54615 || 54617 <= code && code <= 54643 || 54645 <= code && code <= 54671 || 54673 <= code && code <= 54699 || 54701 <= code && code <= 54727 || 54729 <= code && code <= 54755 || 54757 <= code && code <= 54783 || 54785 <= code && code <= 54811 || 54813 <= code && code <= 54839 || 54841 <= code && code <= 54867 || 54869 <= code && code <= 54895 || 54897 <= code && code <= 54923 || 54925 <= code && code <= 54951 || 54953 <= code && code <= 54979 || 54981 <= code && code <= 55007 || 55009 <= code && code <= 55035 || 55037 <= code && code <= 55063 || 55065 <= code && code <= 55091 || 55093 <= code && code <= 55119 || 55121 <= code && code <= 55147 || 55149 <= code && code <= 55175 || 55177 <= code && code <= 55203) return LVT;
    if (9757 == code || 9977 == code || 9994 <= code && code <= 9997 || 127877 == code || 127938 <= code && code <= 127940 || 127943 == code || 127946 <= code && code <= 127948 || 128066 <= code && code <= 128067 || 128070 <= code && code <= 128080 || 128110 == code || 128112 <= code && code <= 128120 || 128124 == code || 128129 <= code && code <= 128131 || 128133 <= code && code <= 128135 || 128170 == code || 128372 <= code && code <= 128373 || 128378 == code || 128400 == code || 128405 <= code && code <= 128406 || 128581 <= code && code <= 128583 || 128587 <= code && code <= 128591 || 128675 == code || 128692 <= code && code <= 128694 || 128704 == code || 128716 == code || 129304 <= code && code <= 129308 || 129310 <= code && code <= 129311 || 129318 == code || 129328 <= code && code <= 129337 || 129341 <= code && code <= 129342 || 129489 <= code && code <= 129501) return E_Base;
    if (127995 <= code && code <= 127999) return E_Modifier;
    if (8205 == code) return ZWJ;
    if (9792 == code || 9794 == code || 9877 <= code && code <= 9878 || 9992 == code || 10084 == code || 127752 == code || 127806 == code || 127859 == code || 127891 == code || 127908 == code || 127912 == code || 127979 == code || 127981 == code || 128139 == code || 128187 <= code && code <= 128188 || 128295 == code || 128300 == code || 128488 == code || 128640 == code || 128658 == code) return Glue_After_Zwj;
    if (128102 <= code && code <= 128105) return E_Base_GAZ;
    return Other;
   }
   return this;
  }
  if (true && module.exports) module.exports = GraphemeSplitter;
 },
 4398: ((__unused_webpack_module, exports, __webpack_require__) => {
  0;
  exports.ih = void 0;
  var SegmentedMessage_1 = __webpack_require__(3308);
  Object.defineProperty(exports, "ih", {
   enumerable: true,
   get: function() {
    return SegmentedMessage_1.SegmentedMessage;
   }
  });
  var RcsSegmentedMessage_1 = __webpack_require__(9552);
  0;
 }),
 7777: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  var UnicodeToGSM_1 = __importDefault(__webpack_require__(3588));
  var EncodedChar = function() {
   function EncodedChar(char, encoding) {
    this.raw = char;
    this.encoding = encoding;
    this.isGSM7 = Boolean(char && char.length === 1 && UnicodeToGSM_1.default[char.charCodeAt(0)]);
    if (this.isGSM7) this.codeUnits = encoding === "UCS-2" ? [ char.charCodeAt(0) ] : UnicodeToGSM_1.default[char.charCodeAt(0)]; else {
     this.codeUnits = [];
     for (var i = 0; i < char.length; i++) this.codeUnits.push(char.charCodeAt(i));
    }
   }
   EncodedChar.prototype.codeUnitSizeInBits = function() {
    return this.encoding === "GSM-7" ? 7 : 8;
   };
   EncodedChar.prototype.sizeInBits = function() {
    if (this.encoding === "UCS-2" && this.isGSM7) return 16;
    var bitsPerUnits = this.encoding === "GSM-7" ? 7 : 16;
    return bitsPerUnits * this.codeUnits.length;
   };
   return EncodedChar;
  }();
  exports["default"] = EncodedChar;
 }),
 9552: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.RcsSegmentedMessage = void 0;
  var textUtils_1 = __webpack_require__(6823);
  var RCS_SEGMENT_CAPACITY_BYTES = 160;
  var RCS_SINGLE_CAPACITY_BYTES = 1600;
  var VALID_REGIONS = [ "us", "international" ];
  var RcsSegmentedMessage = function() {
   function RcsSegmentedMessage(message, region) {
    if (region === void 0) region = "us";
    this.encodingName = "UTF-8";
    if (!VALID_REGIONS.includes(region)) throw new Error('Invalid region "'.concat(region, '". Must be one of: ').concat(VALID_REGIONS.join(", ")));
    this.message = message;
    this.region = region;
    var utf8Bytes = (0, textUtils_1.countUtf8Bytes)(message);
    this.numberOfBytes = utf8Bytes;
    this.messageSize = utf8Bytes * 8;
    this.totalSize = this.messageSize;
    if (utf8Bytes === 0) {
     this.segmentsCount = 0;
     this.messageType = region === "us" ? "Rich" : "Basic";
     this.segments = [];
     return;
    }
    if (region === "us") {
     this.segmentsCount = Math.ceil(utf8Bytes / RCS_SEGMENT_CAPACITY_BYTES);
     this.messageType = "Rich";
     this.segments = [];
     var remaining = utf8Bytes;
     for (var index = 0; index < this.segmentsCount; index += 1) {
      var used = Math.min(RCS_SEGMENT_CAPACITY_BYTES, remaining);
      this.segments.push({
       index: index,
       capacity: RCS_SEGMENT_CAPACITY_BYTES,
       used: used
      });
      remaining -= used;
     }
    } else {
     this.segmentsCount = 1;
     var isBasic = utf8Bytes <= RCS_SEGMENT_CAPACITY_BYTES;
     this.messageType = isBasic ? "Basic" : "Single";
     var capacity = isBasic ? RCS_SEGMENT_CAPACITY_BYTES : RCS_SINGLE_CAPACITY_BYTES;
     this.segments = [ {
      index: 0,
      capacity: capacity,
      used: utf8Bytes
     } ];
    }
   }
   return RcsSegmentedMessage;
  }();
  exports.RcsSegmentedMessage = RcsSegmentedMessage;
 }),
 5682: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __extends = this && this.__extends || function() {
   var extendStatics = function(d, b) {
    extendStatics = Object.setPrototypeOf || {
     __proto__: []
    } instanceof Array && function(d, b) {
     d.__proto__ = b;
    } || function(d, b) {
     for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
    };
    return extendStatics(d, b);
   };
   return function(d, b) {
    if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
    extendStatics(d, b);
    function __() {
     this.constructor = d;
    }
    d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __);
   };
  }();
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  var UserDataHeader_1 = __importDefault(__webpack_require__(5045));
  var Segment = function(_super) {
   __extends(Segment, _super);
   function Segment(withUserDataHeader) {
    if (withUserDataHeader === void 0) withUserDataHeader = false;
    var _this = _super.call(this) || this;
    Object.setPrototypeOf(_this, Object.create(Segment.prototype));
    _this.hasTwilioReservedBits = withUserDataHeader;
    _this.hasUserDataHeader = withUserDataHeader;
    if (withUserDataHeader) for (var i = 0; i < 6; i++) _this.push(new UserDataHeader_1.default);
    return _this;
   }
   Segment.prototype.sizeInBits = function() {
    return this.reduce(function(accumulator, encodedChar) {
     return accumulator + encodedChar.sizeInBits();
    }, 0);
   };
   Segment.prototype.messageSizeInBits = function() {
    return this.reduce(function(accumulator, encodedChar) {
     return accumulator + (encodedChar instanceof UserDataHeader_1.default ? 0 : encodedChar.sizeInBits());
    }, 0);
   };
   Segment.prototype.freeSizeInBits = function() {
    var maxBitsInSegment = 1120;
    return maxBitsInSegment - this.sizeInBits();
   };
   Segment.prototype.addHeader = function() {
    if (this.hasUserDataHeader) return [];
    var leftOverChar = [];
    this.hasTwilioReservedBits = true;
    this.hasUserDataHeader = false;
    for (var i = 0; i < 6; i++) this.unshift(new UserDataHeader_1.default);
    while (this.freeSizeInBits() < 0) leftOverChar.unshift(this.pop());
    return leftOverChar;
   };
   return Segment;
  }(Array);
  exports["default"] = Segment;
 }),
 3308: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __read = this && this.__read || function(o, n) {
   var m = typeof Symbol === "function" && o[Symbol.iterator];
   if (!m) return o;
   var r, e, i = m.call(o), ar = [];
   try {
    while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
   } catch (error) {
    e = {
     error: error
    };
   } finally {
    try {
     if (r && !r.done && (m = i["return"])) m.call(i);
    } finally {
     if (e) throw e.error;
    }
   }
   return ar;
  };
  var __spreadArray = this && this.__spreadArray || function(to, from, pack) {
   if (pack || arguments.length === 2) for (var ar, i = 0, l = from.length; i < l; i++) if (ar || !(i in from)) {
    if (!ar) ar = Array.prototype.slice.call(from, 0, i);
    ar[i] = from[i];
   }
   return to.concat(ar || Array.prototype.slice.call(from));
  };
  var __values = this && this.__values || function(o) {
   var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
   if (m) return m.call(o);
   if (o && typeof o.length === "number") return {
    next: function() {
     if (o && i >= o.length) o = void 0;
     return {
      value: o && o[i++],
      done: !o
     };
    }
   };
   throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
  };
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.SegmentedMessage = void 0;
  var Segment_1 = __importDefault(__webpack_require__(5682));
  var EncodedChar_1 = __importDefault(__webpack_require__(7777));
  var UnicodeToGSM_1 = __importDefault(__webpack_require__(3588));
  var SmartEncodingMap_1 = __importDefault(__webpack_require__(5885));
  var textUtils_1 = __webpack_require__(6823);
  var validEncodingValues = [ "GSM-7", "UCS-2", "auto" ];
  var SegmentedMessage = function() {
   function SegmentedMessage(message, encoding, smartEncoding) {
    if (encoding === void 0) encoding = "auto";
    if (smartEncoding === void 0) smartEncoding = false;
    if (!validEncodingValues.includes(encoding)) throw new Error("Encoding ".concat(encoding, " not supported. Valid values for encoding are ").concat(validEncodingValues.join(", ")));
    if (smartEncoding) message = __spreadArray([], __read(message), false).map(function(char) {
     return SmartEncodingMap_1.default[char] === void 0 ? char : SmartEncodingMap_1.default[char];
    }).join("");
    this.graphemes = (0, textUtils_1.splitGraphemes)(message);
    this.numberOfUnicodeScalars = __spreadArray([], __read(message), false).length;
    this.encoding = encoding;
    if (this.encoding === "auto") this.encodingName = this._hasAnyUCSCharacters(this.graphemes) ? "UCS-2" : "GSM-7"; else {
     if (encoding === "GSM-7" && this._hasAnyUCSCharacters(this.graphemes)) throw new Error("The string provided is incompatible with GSM-7 encoding");
     this.encodingName = this.encoding;
    }
    this.encodedChars = this._encodeChars(this.graphemes);
    this.numberOfCharacters = this.encodingName === "UCS-2" ? this.graphemes.length : this._countCodeUnits(this.encodedChars);
    this.segments = this._buildSegments(this.encodedChars);
    this.lineBreakStyle = this._detectLineBreakStyle(message);
    this.warnings = this._checkForWarnings();
   }
   SegmentedMessage.prototype._hasAnyUCSCharacters = function(graphemes) {
    var e_1, _a;
    var result = false;
    try {
     for (var graphemes_1 = __values(graphemes), graphemes_1_1 = graphemes_1.next(); !graphemes_1_1.done; graphemes_1_1 = graphemes_1.next()) {
      var grapheme = graphemes_1_1.value;
      if (grapheme.length >= 2 || grapheme.length === 1 && !UnicodeToGSM_1.default[grapheme.charCodeAt(0)]) {
       result = true;
       break;
      }
     }
    } catch (e_1_1) {
     e_1 = {
      error: e_1_1
     };
    } finally {
     try {
      if (graphemes_1_1 && !graphemes_1_1.done && (_a = graphemes_1.return)) _a.call(graphemes_1);
     } finally {
      if (e_1) throw e_1.error;
     }
    }
    return result;
   };
   SegmentedMessage.prototype._buildSegments = function(encodedChars) {
    var e_2, _a;
    var segments = [];
    segments.push(new Segment_1.default);
    var currentSegment = segments[0];
    try {
     for (var encodedChars_1 = __values(encodedChars), encodedChars_1_1 = encodedChars_1.next(); !encodedChars_1_1.done; encodedChars_1_1 = encodedChars_1.next()) {
      var encodedChar = encodedChars_1_1.value;
      if (currentSegment.freeSizeInBits() < encodedChar.sizeInBits()) {
       segments.push(new Segment_1.default(true));
       currentSegment = segments[segments.length - 1];
       var previousSegment = segments[segments.length - 2];
       if (!previousSegment.hasUserDataHeader) {
        var removedChars = previousSegment.addHeader();
        removedChars.forEach(function(char) {
         return currentSegment.push(char);
        });
       }
      }
      currentSegment.push(encodedChar);
     }
    } catch (e_2_1) {
     e_2 = {
      error: e_2_1
     };
    } finally {
     try {
      if (encodedChars_1_1 && !encodedChars_1_1.done && (_a = encodedChars_1.return)) _a.call(encodedChars_1);
     } finally {
      if (e_2) throw e_2.error;
     }
    }
    return segments;
   };
   SegmentedMessage.prototype.getEncodingName = function() {
    return this.encodingName;
   };
   SegmentedMessage.prototype._encodeChars = function(graphemes) {
    var e_3, _a;
    var encodedChars = [];
    try {
     for (var graphemes_2 = __values(graphemes), graphemes_2_1 = graphemes_2.next(); !graphemes_2_1.done; graphemes_2_1 = graphemes_2.next()) {
      var grapheme = graphemes_2_1.value;
      encodedChars.push(new EncodedChar_1.default(grapheme, this.encodingName));
     }
    } catch (e_3_1) {
     e_3 = {
      error: e_3_1
     };
    } finally {
     try {
      if (graphemes_2_1 && !graphemes_2_1.done && (_a = graphemes_2.return)) _a.call(graphemes_2);
     } finally {
      if (e_3) throw e_3.error;
     }
    }
    return encodedChars;
   };
   SegmentedMessage.prototype._countCodeUnits = function(encodedChars) {
    return encodedChars.reduce(function(acumulator, nextEncodedChar) {
     return acumulator + nextEncodedChar.codeUnits.length;
    }, 0);
   };
   Object.defineProperty(SegmentedMessage.prototype, "totalSize", {
    get: function() {
     var e_4, _a;
     var size = 0;
     try {
      for (var _b = __values(this.segments), _c = _b.next(); !_c.done; _c = _b.next()) {
       var segment = _c.value;
       size += segment.sizeInBits();
      }
     } catch (e_4_1) {
      e_4 = {
       error: e_4_1
      };
     } finally {
      try {
       if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
      } finally {
       if (e_4) throw e_4.error;
      }
     }
     return size;
    },
    enumerable: false,
    configurable: true
   });
   Object.defineProperty(SegmentedMessage.prototype, "messageSize", {
    get: function() {
     var e_5, _a;
     var size = 0;
     try {
      for (var _b = __values(this.segments), _c = _b.next(); !_c.done; _c = _b.next()) {
       var segment = _c.value;
       size += segment.messageSizeInBits();
      }
     } catch (e_5_1) {
      e_5 = {
       error: e_5_1
      };
     } finally {
      try {
       if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
      } finally {
       if (e_5) throw e_5.error;
      }
     }
     return size;
    },
    enumerable: false,
    configurable: true
   });
   Object.defineProperty(SegmentedMessage.prototype, "segmentsCount", {
    get: function() {
     return this.segments.length;
    },
    enumerable: false,
    configurable: true
   });
   SegmentedMessage.prototype.getNonGsmCharacters = function() {
    return this.encodedChars.filter(function(encodedChar) {
     return !encodedChar.isGSM7;
    }).map(function(encodedChar) {
     return encodedChar.raw;
    });
   };
   SegmentedMessage.prototype._detectLineBreakStyle = function(message) {
    var hasWindowsStyle = message.includes("\r\n");
    var hasUnixStyle = message.replace(/\r\n/g, "").includes("\n");
    var mixedStyle = hasWindowsStyle && hasUnixStyle;
    var noBreakLine = !hasWindowsStyle && !hasUnixStyle;
    if (noBreakLine) return;
    if (mixedStyle) return "LF+CRLF";
    return hasUnixStyle ? "LF" : "CRLF";
   };
   SegmentedMessage.prototype._checkForWarnings = function() {
    var warnings = [];
    if (this.lineBreakStyle) warnings.push("The message has line breaks, the web page utility only supports LF style. If you insert a CRLF it will be converted to LF.");
    return warnings;
   };
   return SegmentedMessage;
  }();
  exports.SegmentedMessage = SegmentedMessage;
 }),
 5885: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  var SmartEncodingMap = {
   "\xab": '"',
   "\xbb": '"',
   "\u201c": '"',
   "\u201d": '"',
   "\u02ba": '"',
   "\u02ee": '"',
   "\u201f": '"',
   "\u201e": '"',
   "\u275d": '"',
   "\u275e": '"',
   "\u301d": '"',
   "\u301e": '"',
   "\uff02": '"',
   "\u2018": "'",
   "\u2019": "'",
   "\u02bb": "'",
   "\u02c8": "'",
   "\u02bc": "'",
   "\u02bd": "'",
   "\u02b9": "'",
   "\u201b": "'",
   "\uff07": "'",
   "\xb4": "'",
   "\u02ca": "'",
   "`": "'",
   "\u02cb": "'",
   "\u275b": "'",
   "\u275c": "'",
   "\u0313": "'",
   "\u0314": "'",
   "\ufe10": "'",
   "\ufe11": "'",
   "\xf7": "/",
   "\xbc": "1/4",
   "\xbd": "1/2",
   "\xbe": "3/4",
   "\u29f8": "/",
   "\u0337": "/",
   "\u0338": "/",
   "\u2044": "/",
   "\u2215": "/",
   "\uff0f": "/",
   "\u29f9": "\\",
   "\u29f5": "\\",
   "\u20e5": "\\",
   "\ufe68": "\\",
   "\uff3c": "\\",
   "\u0332": "_",
   "\uff3f": "_",
   "\u20d2": "|",
   "\u20d3": "|",
   "\u2223": "|",
   "\uff5c": "|",
   "\u23b8": "|",
   "\u23b9": "|",
   "\u23d0": "|",
   "\u239c": "|",
   "\u239f": "|",
   "\u23bc": "-",
   "\u23bd": "-",
   "\u2015": "-",
   "\ufe63": "-",
   "\uff0d": "-",
   "\u2010": "-",
   "\u2043": "-",
   "\ufe6b": "@",
   "\uff20": "@",
   "\ufe69": "$",
   "\uff04": "$",
   "\u01c3": "!",
   "\ufe15": "!",
   "\ufe57": "!",
   "\uff01": "!",
   "\ufe5f": "#",
   "\uff03": "#",
   "\ufe6a": "%",
   "\uff05": "%",
   "\ufe60": "&",
   "\uff06": "&",
   "\u201a": ",",
   "\u0326": ",",
   "\ufe50": ",",
   "\ufe51": ",",
   "\uff0c": ",",
   "\uff64": ",",
   "\u2768": "(",
   "\u276a": "(",
   "\ufe59": "(",
   "\uff08": "(",
   "\u27ee": "(",
   "\u2985": "(",
   "\u2769": ")",
   "\u276b": ")",
   "\ufe5a": ")",
   "\uff09": ")",
   "\u27ef": ")",
   "\u2986": ")",
   "\u204e": "*",
   "\u2217": "*",
   "\u229b": "*",
   "\u2722": "*",
   "\u2723": "*",
   "\u2724": "*",
   "\u2725": "*",
   "\u2731": "*",
   "\u2732": "*",
   "\u2733": "*",
   "\u273a": "*",
   "\u273b": "*",
   "\u273c": "*",
   "\u273d": "*",
   "\u2743": "*",
   "\u2749": "*",
   "\u274a": "*",
   "\u274b": "*",
   "\u29c6": "*",
   "\ufe61": "*",
   "\uff0a": "*",
   "\u02d6": "+",
   "\ufe62": "+",
   "\uff0b": "+",
   "\u3002": ".",
   "\ufe52": ".",
   "\uff0e": ".",
   "\uff61": ".",
   "\uff10": "0",
   "\uff11": "1",
   "\uff12": "2",
   "\uff13": "3",
   "\uff14": "4",
   "\uff15": "5",
   "\uff16": "6",
   "\uff17": "7",
   "\uff18": "8",
   "\uff19": "9",
   "\u02d0": ":",
   "\u02f8": ":",
   "\u2982": ":",
   "\ua789": ":",
   "\ufe13": ":",
   "\uff1a": ":",
   "\u204f": ";",
   "\ufe14": ";",
   "\ufe54": ";",
   "\uff1b": ";",
   "\ufe64": "<",
   "\uff1c": "<",
   "\u0347": "=",
   "\ua78a": "=",
   "\ufe66": "=",
   "\uff1d": "=",
   "\ufe65": ">",
   "\uff1e": ">",
   "\ufe16": "?",
   "\ufe56": "?",
   "\uff1f": "?",
   "\uff21": "A",
   "\u1d00": "A",
   "\uff22": "B",
   "\u0299": "B",
   "\uff23": "C",
   "\u1d04": "C",
   "\uff24": "D",
   "\u1d05": "D",
   "\uff25": "E",
   "\u1d07": "E",
   "\uff26": "F",
   "\ua730": "F",
   "\uff27": "G",
   "\u0262": "G",
   "\uff28": "H",
   "\u029c": "H",
   "\uff29": "I",
   "\u026a": "I",
   "\uff2a": "J",
   "\u1d0a": "J",
   "\uff2b": "K",
   "\u1d0b": "K",
   "\uff2c": "L",
   "\u029f": "L",
   "\uff2d": "M",
   "\u1d0d": "M",
   "\uff2e": "N",
   "\u0274": "N",
   "\uff2f": "O",
   "\u1d0f": "O",
   "\uff30": "P",
   "\u1d18": "P",
   "\uff31": "Q",
   "\uff32": "R",
   "\u0280": "R",
   "\uff33": "S",
   "\ua731": "S",
   "\uff34": "T",
   "\u1d1b": "T",
   "\uff35": "U",
   "\u1d1c": "U",
   "\uff36": "V",
   "\u1d20": "V",
   "\uff37": "W",
   "\u1d21": "W",
   "\uff38": "X",
   "\uff39": "Y",
   "\u028f": "Y",
   "\uff3a": "Z",
   "\u1d22": "Z",
   "\u02c6": "^",
   "\u0302": "^",
   "\uff3e": "^",
   "\u1dcd": "^",
   "\u2774": "{",
   "\ufe5b": "{",
   "\uff5b": "{",
   "\u2775": "}",
   "\ufe5c": "}",
   "\uff5d": "}",
   "\uff3b": "[",
   "\uff3d": "]",
   "\u02dc": "~",
   "\u02f7": "~",
   "\u0303": "~",
   "\u0330": "~",
   "\u0334": "~",
   "\u223c": "~",
   "\uff5e": "~",
   "\xa0": "  ",
   "\u2000": "  ",
   "\u2002": "  ",
   "\u2003": "  ",
   "\u2004": "  ",
   "\u2005": "  ",
   "\u2006": "  ",
   "\u2007": "  ",
   "\u2008": "  ",
   "\u2009": "  ",
   "\u200a": "  ",
   "\u202f": "  ",
   "\u205f": "  ",
   "\u3000": "  ",
   "\x8d": "  ",
   "\x9f": "  ",
   "\x80": "  ",
   "\x90": "  ",
   "\x9b": "  ",
   "\x10": "",
   "\t": "       ",
   "\0": "",
   "\x03": "",
   "\x04": "",
   "\x17": "",
   "\x19": "",
   "\x11": "",
   "\x12": "",
   "\x13": "",
   "\x14": "",
   "\u2060": "",
   "\u2017": "_",
   "\u2014": "-",
   "\u2013": "-",
   "\u2039": "<",
   "\u203a": ">",
   "\u203c": "!!",
   "\u2028": " ",
   "\u2029": " ",
   "\u2026": "...",
   "\u2001": " ",
   "\u200b": "",
   "\u200c": "",
   "\u3001": ",",
   "\ufeff": "",
   "\u2022": "-"
  };
  exports["default"] = SmartEncodingMap;
 }),
 3588: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  var UnicodeToGsm = {
   10: [ 10 ],
   12: [ 27, 10 ],
   13: [ 13 ],
   32: [ 32 ],
   33: [ 33 ],
   34: [ 34 ],
   35: [ 35 ],
   36: [ 2 ],
   37: [ 37 ],
   38: [ 38 ],
   39: [ 39 ],
   40: [ 40 ],
   41: [ 41 ],
   42: [ 42 ],
   43: [ 43 ],
   44: [ 44 ],
   45: [ 45 ],
   46: [ 46 ],
   47: [ 47 ],
   48: [ 48 ],
   49: [ 49 ],
   50: [ 50 ],
   51: [ 51 ],
   52: [ 52 ],
   53: [ 53 ],
   54: [ 54 ],
   55: [ 55 ],
   56: [ 56 ],
   57: [ 57 ],
   58: [ 58 ],
   59: [ 59 ],
   60: [ 60 ],
   61: [ 61 ],
   62: [ 62 ],
   63: [ 63 ],
   64: [ 0 ],
   65: [ 65 ],
   66: [ 66 ],
   67: [ 67 ],
   68: [ 68 ],
   69: [ 69 ],
   70: [ 70 ],
   71: [ 71 ],
   72: [ 72 ],
   73: [ 73 ],
   74: [ 74 ],
   75: [ 75 ],
   76: [ 76 ],
   77: [ 77 ],
   78: [ 78 ],
   79: [ 79 ],
   80: [ 80 ],
   81: [ 81 ],
   82: [ 82 ],
   83: [ 83 ],
   84: [ 84 ],
   85: [ 85 ],
   86: [ 86 ],
   87: [ 87 ],
   88: [ 88 ],
   89: [ 89 ],
   90: [ 90 ],
   91: [ 27, 60 ],
   92: [ 27, 47 ],
   93: [ 27, 62 ],
   94: [ 27, 20 ],
   95: [ 17 ],
   97: [ 97 ],
   98: [ 98 ],
   99: [ 99 ],
   100: [ 100 ],
   101: [ 101 ],
   102: [ 102 ],
   103: [ 103 ],
   104: [ 104 ],
   105: [ 105 ],
   106: [ 106 ],
   107: [ 107 ],
   108: [ 108 ],
   109: [ 109 ],
   110: [ 110 ],
   111: [ 111 ],
   112: [ 112 ],
   113: [ 113 ],
   114: [ 114 ],
   115: [ 115 ],
   116: [ 116 ],
   117: [ 117 ],
   118: [ 118 ],
   119: [ 119 ],
   120: [ 120 ],
   121: [ 121 ],
   122: [ 122 ],
   123: [ 27, 40 ],
   124: [ 27, 64 ],
   125: [ 27, 41 ],
   126: [ 27, 61 ],
   161: [ 64 ],
   163: [ 1 ],
   164: [ 36 ],
   165: [ 3 ],
   167: [ 95 ],
   191: [ 96 ],
   196: [ 91 ],
   197: [ 14 ],
   198: [ 28 ],
   201: [ 31 ],
   209: [ 93 ],
   214: [ 92 ],
   216: [ 11 ],
   220: [ 94 ],
   223: [ 30 ],
   224: [ 127 ],
   228: [ 123 ],
   229: [ 15 ],
   230: [ 29 ],
   199: [ 9 ],
   232: [ 4 ],
   233: [ 5 ],
   236: [ 7 ],
   241: [ 125 ],
   242: [ 8 ],
   246: [ 124 ],
   248: [ 12 ],
   249: [ 6 ],
   252: [ 126 ],
   915: [ 19 ],
   916: [ 16 ],
   920: [ 25 ],
   923: [ 20 ],
   926: [ 26 ],
   928: [ 22 ],
   931: [ 24 ],
   934: [ 18 ],
   936: [ 23 ],
   937: [ 21 ],
   8364: [ 27, 101 ]
  };
  exports["default"] = UnicodeToGsm;
 }),
 5045: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  var UserDataHeader = function() {
   function UserDataHeader() {
    this.isReservedChar = true;
    this.isUserDataHeader = true;
   }
   UserDataHeader.codeUnitSizeInBits = function() {
    return 8;
   };
   UserDataHeader.prototype.sizeInBits = function() {
    return 8;
   };
   return UserDataHeader;
  }();
  exports["default"] = UserDataHeader;
 }),
 6823: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.countUtf8Bytes = exports.splitGraphemes = void 0;
  var grapheme_splitter_1 = __importDefault(__webpack_require__(4867));
  var splitGraphemes = function(message) {
   var splitter = new grapheme_splitter_1.default;
   return splitter.splitGraphemes(message).reduce(function(accumulator, grapheme) {
    var result = grapheme === "\r\n" ? grapheme.split("") : [ grapheme ];
    return accumulator.concat(result);
   }, []);
  };
  exports.splitGraphemes = splitGraphemes;
  var utf8ByteLength = function(codePoint) {
   if (codePoint <= 127) return 1;
   if (codePoint <= 2047) return 2;
   if (codePoint <= 65535) return 3;
   return 4;
  };
  var countUtf8Bytes = function(message) {
   if (typeof TextEncoder !== "undefined") return (new TextEncoder).encode(message).length;
   return Array.from(message).reduce(function(bytes, char) {
    var code = char.codePointAt(0);
    return bytes + (code === void 0 ? 0 : utf8ByteLength(code));
   }, 0);
  };
  exports.countUtf8Bytes = countUtf8Bytes;
 }),
 2754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => anyAscii
  });
  // CONCATENATED MODULE: ./node_modules/any-ascii/block.js
  function block(blockNum) {
   switch (blockNum) {
   case 0:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t \t!\tc\tGBP\t$\tY\t|\tS\t\"\t(C)\ta\t<<\t!\t\t(R)\t-\tdeg\t+-\t2\t3\t'\tu\tP\t-\t,\t1\to\t>>\t1/4\t1/2\t3/4\t?\tA\tA\tA\tA\tA\tA\tAe\tC\tE\tE\tE\tE\tI\tI\tI\tI\tD\tN\tO\tO\tO\tO\tO\t*\tO\tU\tU\tU\tU\tY\tTh\tss\ta\ta\ta\ta\ta\ta\tae\tc\te\te\te\te\ti\ti\ti\ti\td\tn\to\to\to\to\to\t/\to\tu\tu\tu\tu\ty\tth\ty";

   case 1:
    return "A\ta\tA\ta\tA\ta\tC\tc\tC\tc\tC\tc\tC\tc\tD\td\tD\td\tE\te\tE\te\tE\te\tE\te\tE\te\tG\tg\tG\tg\tG\tg\tG\tg\tH\th\tH\th\tI\ti\tI\ti\tI\ti\tI\ti\tI\ti\tIJ\tij\tJ\tj\tK\tk\tq\tL\tl\tL\tl\tL\tl\tL\tl\tL\tl\tN\tn\tN\tn\tN\tn\t'n\tNg\tng\tO\to\tO\to\tO\to\tOe\toe\tR\tr\tR\tr\tR\tr\tS\ts\tS\ts\tS\ts\tS\ts\tT\tt\tT\tt\tT\tt\tU\tu\tU\tu\tU\tu\tU\tu\tU\tu\tU\tu\tW\tw\tY\ty\tY\tZ\tz\tZ\tz\tZ\tz\ts\tb\tB\tB\tb\t6\t6\tO\tC\tc\tD\tD\tD\td\tz\tE\tE\tE\tF\tf\tG\tG\thw\tI\tI\tK\tk\tl\tl\tW\tN\tn\tO\tO\to\tGh\tgh\tP\tp\tR\t2\t2\tSh\tsh\tt\tT\tt\tT\tU\tu\tU\tV\tY\ty\tZ\tz\tZh\t`\t`\tzh\tdz\t5\t5\tts\tw\tc\tx\tqc\tq\tDZ\tDz\tdz\tLJ\tLj\tlj\tNJ\tNj\tnj\tA\ta\tI\ti\tO\to\tU\tu\tU\tu\tU\tu\tU\tu\tU\tu\te\tA\ta\tA\ta\tAe\tae\tG\tg\tG\tg\tK\tk\tO\to\tO\to\tZh\tzh\tj\tDZ\tDz\tdz\tG\tg\tHw\tW\tN\tn\tA\ta\tAe\tae\tO\to";

   case 2:
    return "A\ta\tA\ta\tE\te\tE\te\tI\ti\tI\ti\tO\to\tO\to\tR\tr\tR\tr\tU\tu\tU\tu\tS\ts\tT\tt\tY\ty\tH\th\tN\td\tOu\tou\tZ\tz\tA\ta\tE\te\tO\to\tO\to\tO\to\tO\to\tY\ty\tl\tn\tt\tj\tdb\tqp\tA\tC\tc\tL\tT\ts\tz\t'\t'\tB\tU\tA\tE\te\tJ\tj\tQ\tq\tR\tr\tY\ty\ta\ta\ta\tb\to\tc\td\td\te\te\ter\te\te\ter\to\tj\tg\tg\tg\tg\tu\ty\th\th\ti\ti\ti\tl\tl\tl\tlzh\tw\tw\tm\tn\tn\tn\to\toe\tu\tf\tr\tr\tr\tr\tr\tr\ti\tr\tr\ts\tsh\tj\ti\tsh\tt\tt\tu\tu\tv\ta\tw\ty\ty\tz\tz\tzh\tzh\t'\t`\tx\tq\tpc\tb\toe\tg\th\tj\tk\tl\tq\t'\t`\tdz\tdzh\tdz\tts\ttsh\ttc\tfng\tls\tlz\tww\t]]\ty\ty\th\th\tj\tr\tr\tr\tr\tw\ty\t'\t''\t`\t'\t`\t'\t`\t'\t`\t<\t>\t^\tv\t^\t^\t'\t-\t'\t`\t,\t_\t`\t'\t:\t-\t'\t`\t+\t+\t+\t-\t^\t.\t.\t,\t~\t\"\tr\tx\tg\tl\ts\tx\t`\t5\t4\t3\t2\t1\t3\t7\t_\t=\t''\tv\t^\t<\t>\t.\t`\t``\t''\t~\t:\t'\t'\t,\t,\t_\t_\t<";

   case 3:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\te\ti\to\tu\tc\td\th\tm\tr\tt\tv\tx\tH\th\tS\ts\t'\t,\tW\tw\t\t\ti\ts\ts.\ts.\t;\tJ\t\t\t\t\t'\t\"'\tA\t;\tE\tI\tI\t\tO\t\tY\tO\ti\tA\tV\tG\tD\tE\tZ\tI\tTh\tI\tK\tL\tM\tN\tX\tO\tP\tR\t\tS\tT\tY\tF\tCh\tPs\tO\tI\tY\ta\te\ti\ti\ty\ta\tv\tg\td\te\tz\ti\tth\ti\tk\tl\tm\tn\tx\to\tp\tr\ts\ts\tt\ty\tf\tch\tps\to\ti\ty\to\ty\to\t&\tb\tth\tY\tY\tY\tph\tp\t&\tQ\tq\tSt\tst\tW\tw\tQ\tq\tS\ts\tSh\tsh\tF\tf\tX\tx\tH\th\tJ\tj\tC\tc\tTi\tti\tk\tr\ts\tj\tTh\te\te\tSh\tsh\tS\tS\ts\tr.\tS\tS.\tS.";

   case 4:
    return "E\tE\tDj\tG\tIe\tDz\tI\tI\tJ\tLj\tNj\tC\tK\tI\tU\tDzh\tA\tB\tV\tG\tD\tE\tZh\tZ\tI\tY\tK\tL\tM\tN\tO\tP\tR\tS\tT\tU\tF\tKh\tTs\tCh\tSh\tShch\t'\tY\t'\tE\tYu\tYa\ta\tb\tv\tg\td\te\tzh\tz\ti\ty\tk\tl\tm\tn\to\tp\tr\ts\tt\tu\tf\tkh\tts\tch\tsh\tshch\t'\ty\t'\te\tyu\tya\te\te\tdj\tg\tie\tdz\ti\ti\tj\tlj\tnj\tc\tk\ti\tu\tdzh\tO\to\tE\te\tIe\tie\tE\te\tIe\tie\tO\to\tIo\tio\tKs\tks\tPs\tps\tF\tf\tY\ty\tY\ty\tU\tu\tO\to\tO\to\tOt\tot\tQ\tq\t1000\t.\t\t\t\t.\t100000\t1000000\tJh\tjh\t'\t'\tRh\trh\tG\tg\tGh\tgh\tGh\tgh\tJ\tj\tZ\tz\tQ\tq\tG\tg\tQ\tq\tQ\tq\tNg\tng\tNg\tng\tPh\tph\tW\tw\tS\ts\tTh\tth\tU\tu\tU\tu\tH\th\tTs\tts\tJ\tj\tC\tc\tH\th\tCh\tch\tCh\tch\tH\tGi\tgi\tQ\tq\tLh\tlh\tNg\tng\tNh\tnh\tDzh\tdzh\tMh\tmh\th\tA\ta\tA\ta\tAe\tae\tE\te\tA\ta\tE\te\tDzh\tdzh\tJ\tj\tDz\tdz\tI\ti\tI\ti\tO\to\tO\to\tY\ty\tA\ta\tU\tu\tU\tu\tU\tu\tTsh\ttsh\tGh\tgh\tY\ty\tXh\txh\tX\tx\tH\th";

   case 5:
    return "D\td\tDj\tdj\tZj\tzj\tDz\tdz\tLj\tlj\tNj\tnj\tSj\tsj\tTj\ttj\tA\ta\tL\tl\tLkh\tlkh\tRkh\trkh\tA\ta\tQ\tq\tW\tw\tQ\tq\tL\tl\tN\tn\tPh\tph\t'\t'\tNy\tny\tDzh\tdzh\tDch\tdch\tL\tl\t\tA\tB\tG\tD\tE\tZ\tE\tY\tT'\tZh\tI\tL\tKh\tTs\tK\tH\tDz\tGh\tCh\tM\tY\tN\tSh\tO\tCh'\tP\tJ\tRr\tS\tV\tT\tR\tTs'\tW\tP'\tK'\tO\tF\t\t\t`\t'\t*\t!\t,\t?\t.\ta\ta\tb\tg\td\te\tz\te\ty\tt'\tzh\ti\tl\tkh\tts\tk\th\tdz\tgh\tch\tm\ty\tn\tsh\to\tch'\tp\tj\trr\ts\tv\tt\tr\tts'\tw\tp'\tk'\to\tf\tev\th\t.\t-\t\t\t*\t*\tDram\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\te\te\ta\to\ti\te\te\ta\ta\to\to\tu\t\t\t-\t\t|\th\t\t.\t`\t`\t^\to\t\t\t\t\t\t\t\t\t'\tv\tg\td\th\tv\tz\th\tt\ty\tkh\tkh\tl\tm\tm\tn\tn\ts\t'\tf\tf\tts\tts\tk\tr\ts\tt\t\t\t\t\tYYY\tv\toy\tey\t'\t\"";

   case 6:
    return "#\tsn.\t^\t#\tsm.\t#\tcbrt\t4rt\tr\t%0\t%00\tAf\t,\t/\t^\t*\t\t\t\t\t\t\ti\t\t\t\t\t;\t\t.\t.\t?\ty\t'\ta\t'\tu'\t'\ti'\t\tb\th\tt\tth\tj\th\tkh\td\tdh\tr\tz\ts\tsh\ts\td\tt\tdh\t`\tgh\tg\tg\ty\ti\ti\t\tf\tq\tk\tl\tm\tn\th\tw\ta\ty\t\t\t\ta\tu\ti\t\t\ta\t'\t'\ti\t\te\te\to\te\te\to\ta\tu'\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t%\t.\t,\t*\tb\tq\ta\t'\ta\tu'\te\ta\to\tu\ti\tt\tth\tb\tt\tt\tp\tth\tbh\tdz\tdz\tn\tj\tts\tch\tch\td\td\td\tdd\tdh\tdh\tdh\td\td\tr\tr\tr\tr\tr\tzh\td\tzh\tr\tsh\ts\tch\tts\tch\tth\tng\tf\tf\tp\tv\tv\tph\tq\tg\tk\tk\tg\tg\tng\tkp\tg\tgg\tn\tg\tg\tg\tl\tl\tl\tl\tn\tn\tn\tn\tny\th\tn\te\th\th\th\to\to\to\tu\tu\tu\tu\tv\ty\tey\te\tv\te\tny\te\te'\t.\te\t\t\t\t\t\t\t\t#\t#\t\t\t\t\t\t\t\t\t\t\t^\t\t\t\t\td\tr\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\ts\tl\tn\t&\tm.\th";

   case 7:
    return "*\t.\t.\t!\t!\t:\t:\t:\t;\t?\t.\t/\t\\\t+\t\t.\t'\t'\tb\tg\tj\td\td\th\tw\tz\th\tt\td\ty\tyh\tk\tl\tm\tn\ts\ts\t`\tp\tp\ts\tq\tr\tsh\tt\tbh\tgh\tdh\ta\ta\ta\to\tu\ta\te\te\ti\te\ti\ti\ti\tu\tu\to\t\t\th\t\t\th\th\t\t\t\t\t\t\tzh\tkh\tph\t'y\tp\tp\tc\tny\tp\tc\tng\tc\tdd\td\tr\ts\tng\tng\tg\tp\tv\tg\tg\tk\tb\tmb\tn\tn\tn\tsl\tr\tz\ts\tj\tc\ts\tz\tj\ta\taa\ti\tii\ty\to\too\te\tee\tch\ts\ts\tg\th\tsh\tn\tr\tb\tlh\tk\t\tv\tm\tf\tdh\tth\tl\tg\tgn\ts\td\tz\tt\ty\tp\tj\tch\tth'\th'\tkh\tdh'\tx\tsh'\ts'\tl'\tt'\tz'\t'\tgh\tq\tw\ta\taa\ti\tee\tu\too\te\tey\to\toa\t\tn\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\ta\te\ti\te\tu\to\to\t\tn\tb\tp\tt\tj\tc\td\tr\trr\ts\tgb\tf\tk\tl\tn\tm\tny\tn\th\tw\ty\tny\tj\tc\tr\t\t\t\t\t\t\t\tn\t\t'\t`\to\t*\t,\t!\t-\t\t\t.\tD\tT";

   case 8:
    return "'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\t`\tf\ts\tq\tr\tsh\tt\t`\t`\t\t\ty\ty\te\te\ta\ta\ta\ta\ta\ta\ta\ta\tu\tu\ti\ti\ti\to\t\t\t\t\t;\t:\t..\t<.\t<:\t?\t.\t-<\t-.\t-:\t=:\t|:\t/\t.\t...\t\ta\tb\tg\td\th\tu\tz\th\tt\ti\tk\tl\tm\tn\ts\t`\tp\ts\tq\tr\tsh\tt\td\tkd\t`\t'\t\t\t\t\t,\t\tn\tj\tn\tt\tn\tn\tbh\tr\tl\tl\ts\t\t\t\t\t\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\tu\ty\ty\t.\t.\tnj\tc\tth\tth\tg\t.\t\tLE\tpt\t\t\t\t\t\te\t\t\t\t\t\t\ta\ta\tb\tb\tc\tt\tvb\tgb\tzl\tmv\ty\tny\tr\tw\ty\t\tdz\tts\tkh\tu\tz\tn\tk\tq\tmb\tmp\ttt\tnr\tny\tf\tq\tn\tph\tth\tth\tch\tkh\tgy\tky\tn\tn\tl\tgr\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t#\te\to\tou\te\ton\toun\ten\t\t\t\t\t\t\ta\tu\ti\tu\te\ta\ti\to\tu\te\te\tun\ton\to\to";

   case 9:
    return "m\tm\tm\th\ta\ta\ta\ti\ti\tu\tu\tr\tl\te\te\te\tai\to\to\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tn\tp\tph\tb\tbh\tm\ty\tr\tr\tl\tl\tl\tv\ts\ts\ts\th\to\to\t'\t'\ta\ti\ti\tu\tu\tr\tr\te\te\te\tai\to\to\to\tau\t\te\ta\tOm\t\t\t\t\te\tu\tu\tq\tkh\tg\tz\tr\trh\tf\ty\tr\tl\tl\tl\t,\t.\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t.\t'\ta\to\to\ta\tu\tu\td\tzh\ty\tg\tj\t'\td\tb\t*\tm\tm\th\t\ta\ta\ti\ti\tu\tu\tr\tl\t\t\te\tai\t\t\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\t\tp\tph\tb\tbh\tm\ty\tr\t\tl\t\t\t\ts\ts\ts\th\t\t\t'\t'\ta\ti\ti\tu\tu\tr\tr\t\t\te\tai\t\t\to\tau\t\tt\t\t\t\t\t\t\t\t\tu\t\t\t\t\tr\trh\t\ty\tr\tl\tl\tl\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\tr\tv\tRs\tRs\t1\t2\t3\t1\t3\t/\t^\tg\tm\t.\t'";

   case 10:
    return "\tm\tm\th\t\ta\ta\ti\ti\tu\tu\t\t\t\t\te\tai\t\t\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\t\tp\tph\tb\tbh\tm\ty\tr\t\tl\tl\t\tv\ts\t\ts\th\t\t\t'\t\ta\ti\ti\tu\tu\t\t\t\t\te\tai\t\t\to\tau\t\t\t\t\t\t\t\t\t\t\t\t\tkh\tg\tz\tr\t\tph\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\tm\t'\t\t\t*\ty\t.\t\t\t\t\t\t\t\t\t\t\tm\tm\th\t\ta\ta\ti\ti\tu\tu\tr\tl\te\t\te\tai\to\t\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\t\tp\tph\tb\tbh\tm\ty\tr\t\tl\tl\t\tv\ts\ts\ts\th\t\t\t'\t'\ta\ti\ti\tu\tu\tr\tr\te\t\te\tai\to\t\to\tau\t\t\t\tOm\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tr\tl\tl\tl\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t.\tRs\t\t\t\t\t\t\t\tzh\t\t\t\t'\t'\t'";

   case 11:
    return "\tm\tm\th\t\ta\ta\ti\ti\tu\tu\tr\tl\t\t\te\tai\t\t\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\t\tp\tph\tb\tbh\tm\ty\tr\t\tl\tl\t\tv\ts\ts\ts\th\t\t\t'\t'\ta\ti\ti\tu\tu\tr\tr\t\t\te\tai\t\t\to\tau\t\t\t\t\t\t\t\t\t\ti\tu\t\t\t\t\tr\trh\t\ty\tr\tl\tl\tl\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t^\tw\t1\t2\t3\t1\t2\t3\t\t\t\t\t\t\t\t\t\t\tm\tk\t\ta\ta\ti\ti\tu\tu\t\t\t\te\te\tai\t\to\to\tau\tk\t\t\t\tn\tc\t\tj\t\tn\tt\t\t\t\tn\tt\t\t\t\tn\tn\tp\t\t\t\tm\ty\tr\tr\tl\tl\tl\tv\ts\ts\ts\th\t\t\t\t\ta\ti\ti\tu\tu\t\t\t\te\te\tai\t\to\to\tau\t\t\t\tOm\t\t\t\t\t\t\tu\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t100\t1000\tN\tM\tV\t-\t+\t-\tRs\t#";

   case 12:
    return "m\tn\tm\th\tm\ta\ta\ti\ti\tu\tu\tr\tl\t\te\te\tai\t\to\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\t\tp\tph\tb\tbh\tm\ty\tr\tr\tl\tl\tl\tv\ts\ts\ts\th\t\t\t'\t'\ta\ti\ti\tu\tu\tr\tr\t\te\te\tai\t\to\to\tau\t\t\t\t\t\t\t\t\t'\ti\t\tc\tz\tr\t\t\tn\t\t\tr\tl\tl\tl\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t\t*\t0\t1\t2\t3\t1\t2\t3\tt\tm\tm\tm\th\t*\ta\ta\ti\ti\tu\tu\tr\tl\t\te\te\tai\t\to\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\t\tp\tph\tb\tbh\tm\ty\tr\tr\tl\tl\t\tv\ts\ts\ts\th\t\t\t'\t'\ta\ti\ti\tu\tu\tr\tr\t\te\te\tai\t\to\to\tau\t\t\t\t\t\t\t\t\t'\ti\t\t\t\t\t\t\tn\tl\t\tr\tl\tl\tl\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\th\th\tm";

   case 13:
    return "m\tm\tm\th\tm\ta\ta\ti\ti\tu\tu\tr\tl\t\te\te\tai\t\to\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tn\tp\tph\tb\tbh\tm\ty\tr\tr\tl\tl\tl\tv\ts\ts\ts\th\tt\t\t\t'\ta\ti\ti\tu\tu\tr\tr\t\te\te\tai\t\to\to\tau\t\tr\tp\t\t\t\t\tm\ty\tl\tu\t2\t4\t12\t16\t32\t48\t64\ti\tr\tl\tl\tl\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t100\t1000\t80\t160\t240\t20\t40\t60\td\tn\tn\tr\tl\tl\tk\t\tm\tm\th\t\ta\ta\tae\tae\ti\ti\tu\tu\tr\tr\tl\tl\te\te\tai\to\to\tau\t\t\t\tk\tkh\tg\tgh\tn\tng\tc\tch\tj\tjh\tn\tjn\tnj\tt\tth\td\tdh\tn\tnd\tt\tth\td\tdh\tn\t\tnd\tp\tph\tb\tbh\tm\tmb\ty\tr\t\tl\t\t\tv\ts\ts\ts\th\tl\tf\t\t\t\t\t\t\t\t\ta\tae\tae\ti\ti\tu\t\tu\t\tr\te\te\tai\to\to\tau\tu\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\tr\tl\t~";

   case 14:
    return "\tk\tkh\tkh\tkh\tkh\tkh\tng\tch\tch\tch\ts\tch\ty\td\tt\tth\tth\tth\tn\td\tt\tth\tth\tth\tn\tb\tp\tph\tf\tph\tf\tph\tm\ty\tr\true\tl\tlue\tw\ts\ts\ts\th\tl\to\th\t.\ta\ta\ta\tam\ti\ti\tue\tue\tu\tu\t\t\t\t\t\tB\te\tae\to\tai\tai\t\t-\t\t\t\t\t\t\tm\t\t*\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t#\t@\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tk\tkh\t\tkh\t\tgh\tng\tch\tch\tx\t\tjh\tgn\tn\tt\tth\td\tdh\tn\td\tt\tth\tth\tdh\tn\tb\tp\tph\tf\tph\tf\tbh\tm\ty\tr\t\tl\t\tv\ts\ts\ts\th\tl\t\th\t...\ta\ta\ta\tam\ti\ti\tu\tu\tou\tou\t\to\tl\ty\t\t\te\te\to\tai\tai\t\t-\t\t\t\t\t\t\to\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\tn\tm\tg\tgn";

   case 15:
    return "Om\t@\t@\t@\t@\t#\t$\t%\t!\t*\t*\t-\t-\t,\t.\t;\t|\t|\t/\t*\t:\t*\t*\t*\t\t\to\too\tooo\tx\txx\tox\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t1-\t2-\t3-\t4-\t5-\t6-\t7-\t8-\t9-\t0-\t=\t\t^\t\t*\t\t<\t>\t(\t)\t\t\tk\tkh\tg\tgh\tng\tc\tch\tj\t\tny\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\tts\ttsh\tdz\tdzh\tw\tzh\tz\t'\ty\tr\tl\tsh\ts\ts\th\t\tks\tr\tq\tr\t\t\t\t\t\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tm\th\ti\ti\tm\tm\t\t`\t\t\th\th\t\t\th\th\th\th\tk\tkh\tg\tgh\tng\tc\tch\tj\t\tny\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\tts\ttsh\tdz\tdzh\tw\tzh\tz\t'\ty\tr\tl\tsh\ts\ts\th\t\tks\tw\ty\tr\t\t*\t*\t*\t*\t*\t*\t*\t*\t\t*\t*\t*\t*\t*\t*\t\txo\txxx\t*\t*\t:\t@\t#\t+\t+\t+\t+\t~\t~";

   case 16:
    return "k\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tnn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\th\tl\t'\t'\ti\ti\tu\tu\te\te\to\to\ta\ta\ti\ti\tu\tu\te\tai\ti\tao\te\tm\t\t\t\t\ty\tr\tv\th\tss\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t,\t.\tn*\tr*\tl*\te*\ts\ts\tr\tr\tl\tl\tr\tr\tl\tl\tn\tjh\tb\tb\tn\tm\tl\tsh\to\t\t\ts\tpw\to\tu\t\t\t\t\t\tn\tyw\tghw\ti\to\tu\te\tk\tkh\tg\tc\tz\tn\td\tn\tph\tf\tb\tx\th\tv\ta\te\te\tai\t\t\t\t\t\t\t\tf\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\ta\tai\t1\t!\tA\tB\tG\tD\tE\tV\tZ\tT\tI\tK'\tL\tM\tN\tO\tP'\tZh\tR\tS\tT'\tU\tP\tK\tGh\tQ'\tSh\tCh\tTs\tDz\tTs'\tCh'\tKh\tJ\tH\tE\tY\tW\tX\tO\t\tE\t\t\t\t\t\tAe\t\t\ta\tb\tg\td\te\tv\tz\tt\ti\tk'\tl\tm\tn\to\tp'\tzh\tr\ts\tt'\tu\tp\tk\tgh\tq'\tsh\tch\tts\tdz\tts'\tch'\tkh\tj\th\te\ty\tw\tx\to\tf\te\t`\tg\t`\t*\tn\tae\t`\tw";

   case 17:
    return "g\tkk\tn\td\ttt\tl\tm\tb\tpp\ts\tss\t\tj\tjj\tch\tk\tt\tp\th\tng\tnn\tnd\tnb\tdg\tln\tll\tlh\tr\tmb\tw\tbg\tbn\tbd\tbs\tbsg\tbsd\tbsb\tbss\tbsj\tbj\tbch\tbt\tbp\tv\tff\tsg\tsn\tsd\tsl\tsm\tsb\tsbg\tsss\ts\tsj\tsch\tsk\tst\tsp\tsh\ts\tss\ts\tss\tz\tg\td\tm\tb\ts\tz\t\tj\tch\tt\tp\tng\tj\tj\tjj\tj\tjj\tchk\tchh\tch\tch\tpb\tf\thh\tq\tgd\tns\tnj\tnh\tdl\t\t\ta\tae\tya\tyae\teo\te\tyeo\tye\to\twa\twae\toe\tyo\tu\two\twe\twi\tyu\teu\tui\ti\tao\tau\tyao\tyayo\teoo\teou\teoeu\tyeoo\tyeou\toeo\toe\toye\too\tou\tyoya\tyoyae\tyoyeo\tyoo\tyoi\tua\tuae\tueoeu\tuye\tuu\tyua\tyueo\tyue\tyuyeo\tyuye\tyuu\tyui\teuu\teueu\tuiu\tia\tiya\tio\tiu\tieu\tio\to\toeo\tou\toi\tyo\taeu\tyau\tyeoya\toya\toyae\tg\tkk\tgs\tn\tnj\tnh\td\tl\tlg\tlm\tlb\tls\tlt\tlp\tlh\tm\tb\tbs\ts\tss\tng\tj\tch\tk\tt\tp\th\tgl\tgsg\tng\tnd\tns\tnz\tnt\tdg\tdl\tlgs\tln\tld\tldh\tll\tlmg\tlms\tlbs\tlbh\tlv\tlss\tlz\tlk\tlq\tmg\tml\tmb\tms\tmss\tmz\tmch\tmh\tw\tbl\tbp\tbh\tv\tsg\tsd\tsl\tsb\tz\tngg\tngkk\tngng\tngk\tng\tngs\tngz\tpb\tf\thn\thl\thm\thb\tq\tgn\tgb\tgch\tgk\tgh\tnn";

   case 18:
    return "ha\thu\thi\tha\the\th\tho\thoa\tle\tlu\tli\tla\tle\tl\tlo\tlwa\tha\thu\thi\tha\the\th\tho\thwa\tme\tmu\tmi\tma\tme\tm\tmo\tmwa\tse\tsu\tsi\tsa\tse\ts\tso\tswa\tre\tru\tri\tra\tre\tr\tro\trwa\tse\tsu\tsi\tsa\tse\ts\tso\tswa\tshe\tshu\tshi\tsha\tshe\tsh\tsho\tshwa\tk'e\tk'u\tk'i\tk'a\tk'e\tk'\tk'o\tk'oa\tk'we\t\tk'wi\tk'wa\tk'we\tk'wi\t\t\tk'e\tk'u\tk'i\tk'a\tk'e\tk'\tk'o\t\tk'we\t\tk'wi\tk'wa\tk'we\tk'wi\t\t\tbe\tbu\tbi\tba\tbe\tb\tbo\tbwa\tve\tvu\tvi\tva\tve\tv\tvo\tvwa\tte\ttu\tti\tta\tte\tt\tto\ttwa\tche\tchu\tchi\tcha\tche\tch\tcho\tchwa\tha\thu\thi\tha\the\th\tho\thoa\thwe\t\thwi\thwa\thwe\thwi\t\t\tne\tnu\tni\tna\tne\tn\tno\tnwa\tnye\tnyu\tnyi\tnya\tnye\tny\tnyo\tnywa\t'a\t'u\t'i\t'a\t'e\t'\t'o\t'wa\tke\tku\tki\tka\tke\tk\tko\tkoa\tkwe\t\tkwi\tkwa\tkwe\tkwi\t\t\the\thu\thi\tha\the\th\tho\t\thwe\t\thwi\thwa\thwe\thwi\t\t\twe\twu\twi\twa\twe\tw\two\twoa\t`a\t`u\t`i\t`a\t`e\t`\t`o\t\tze\tzu\tzi\tza\tze\tz\tzo\tzwa\tzhe\tzhu\tzhi\tzha\tzhe\tzh\tzho\tzhwa\tye\tyu\tyi\tya\tye\ty\tyo\tyoa\tde\tdu\tdi\tda\tde\td\tdo\tdwa\td'e\td'u\td'i\td'a\td'e\td'\td'o\td'wa";

   case 19:
    return "je\tju\tji\tja\tje\tj\tjo\tjwa\tge\tgu\tgi\tga\tge\tg\tgo\tgoa\tgwe\t\tgwi\tgwa\tgwe\tgwi\t\t\tnge\tngu\tngi\tnga\tnge\tng\tngo\tngwa\tt'e\tt'u\tt'i\tt'a\tt'e\tt'\tt'o\tt'wa\tch'e\tch'u\tch'i\tch'a\tch'e\tch'\tch'o\tch'wa\tp'e\tp'u\tp'i\tp'a\tp'e\tp'\tp'o\tp'wa\tts'e\tts'u\tts'i\tts'a\tts'e\tts'\tts'o\tts'wa\tts'e\tts'u\tts'i\tts'a\tts'e\tts'\tts'o\tts'oa\tfe\tfu\tfi\tfa\tfe\tf\tfo\tfwa\tpe\tpu\tpi\tpa\tpe\tp\tpo\tpwa\trya\tmya\tfya\t\t\t\t\t\t+\t \t.\t,\t;\t,\t:\t?\t#\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t10000\t\t\t\tmwe\tmwi\tmwe\tmwi\tbwe\tbwi\tbwe\tbwi\tfwe\tfwi\tfwe\tfwi\tpwe\tpwi\tpwe\tpwi\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tA\tE\tI\tO\tU\tV\tGa\tKa\tGe\tGi\tGo\tGu\tGv\tHa\tHe\tHi\tHo\tHu\tHv\tLa\tLe\tLi\tLo\tLu\tLv\tMa\tMe\tMi\tMo\tMu\tNa\tHna\tNah\tNe\tNi\tNo\tNu\tNv\tQua\tQue\tQui\tQuo\tQuu\tQuv\tSa\tS\tSe\tSi\tSo\tSu\tSv\tDa\tTa\tDe\tTe\tDi\tTi\tDo\tDu\tDv\tDla\tTla\tTle\tTli\tTlo\tTlu\tTlv\tTsa\tTse\tTsi\tTso\tTsu\tTsv\tWa\tWe\tWi\tWo\tWu\tWv\tYa\tYe\tYi\tYo\tYu\tYv\tMv\t\t\tye\tyi\tyo\tyu\tyv\tmv";

   case 20:
    return "-\te\tiy\ti\tii\to\too\too\te\ti\ta\taa\twe\twe\twi\twi\twii\twii\two\two\twoo\twoo\two\twa\twa\twaa\twaa\twa\tai\tw\t'\tt\tk\tsh\ts\tn\tw\t'\th\tw\tc\tn\tl\te\ti\to\ta\tpe\tpiy\tpi\tpii\tpo\tpoo\tpoo\the\thi\tpa\tpaa\tpwe\tpwe\tpwi\tpwi\tpwii\tpwii\tpwo\tpwo\tpwoo\tpwoo\tpwa\tpwa\tpwaa\tpwaa\tpwa\tp\tp\th\tte\ttiy\tti\ttii\tto\ttoo\ttoo\tde\tdi\tta\ttaa\ttwe\ttwe\ttwi\ttwi\ttwii\ttwii\ttwo\ttwo\ttwoo\ttwoo\ttwa\ttwa\ttwaa\ttwaa\ttwa\tt\tt'e\tt'i\tt'o\tt'a\tke\tkiy\tki\tkii\tko\tkoo\tkoo\tka\tkaa\tkwe\tkwe\tkwi\tkwi\tkwii\tkwii\tkwo\tkwo\tkwoo\tkwoo\tkwa\tkwa\tkwaa\tkwaa\tkwa\tk\tkw\tk'e\tk'i\tk'o\tk'a\tce\tciy\tci\tcii\tco\tcoo\tcoo\tca\tcaa\tcwe\tcwe\tcwi\tcwi\tcwii\tcwii\tcwo\tcwo\tcwoo\tcwoo\tcwa\tcwa\tcwaa\tcwaa\tcwa\tc\tc\tme\tmiy\tmi\tmii\tmo\tmoo\tmoo\tma\tmaa\tmwe\tmwe\tmwi\tmwi\tmwii\tmwii\tmwo\tmwo\tmwoo\tmwoo\tmwa\tmwa\tmwaa\tmwaa\tmwa\tm\tm\tmw\tm\tm\tne\tniy\tni\tnii\tno\tnoo\tnoo\tna\tnaa\tnwe\tnwe\tnwa\tnwa\tnwaa\tnwaa\tnwa\tn\tng\tnw\tle\tliy\tli\tlii\tlo\tloo\tloo\tla\tlaa\tlwe\tlwe\tlwi\tlwi\tlwii\tlwii\tlwo\tlwo\tlwoo\tlwoo\tlwa\tlwa\tlwaa\tlwaa\tl\tl\tl\tse\tsiy\tsi\tsii\tso\tsoo\tsoo\tsa\tsaa\tswe\tswe\tswi\tswi\tswii\tswii\tswo\tswo\tswoo\tswoo";

   case 21:
    return "swa\tswa\tswaa\tswaa\tswa\ts\ts\tsw\ts\tsk\tskw\tsw\tspwa\tstwa\tskwa\tscwa\tshe\tshi\tshii\tsho\tshoo\tsha\tshaa\tshwe\tshwe\tshwi\tshwi\tshwii\tshwii\tshwo\tshwo\tshwoo\tshwoo\tshwa\tshwa\tshwaa\tshwaa\tsh\tye\tyiy\tyi\tyii\tyo\tyoo\tyoo\tya\tyaa\tywe\tywe\tywi\tywi\tywii\tywii\tywo\tywo\tywoo\tywoo\tywa\tywa\tywaa\tywaa\tywa\ty\ty\ty\tyi\tre\tre\tli\triy\tri\trii\tro\troo\tlo\tra\traa\tla\trwaa\trwaa\tr\tr\tr\tfe\tfiy\tfi\tfii\tfo\tfoo\tfa\tfaa\tfwaa\tfwaa\tf\tthe\tthe\tthi\tthi\tthii\tthii\ttho\tthoo\ttha\tthaa\tthwaa\tthwaa\tth\ttthe\ttthi\tttho\tttha\t**\tte\tti\tto\tta\thai\thi\thii\thu\thuu\tha\thaa\th\th\thk\tqiy\tqi\tqii\tqu\tquu\tqa\tqaa\tq\ttle\ttli\ttlo\ttla\tre\tri\tro\tra\tngiy\tngi\tngii\tngu\tnguu\tnga\tngaa\tng\tnng\tshe\tshi\tsho\tsha\tthe\tthi\ttho\ttha\tth\thli\thlii\thlu\thluu\thla\thlaa\thl\tthe\tthi\tthii\ttho\tthoo\ttha\tthaa\tth\tb\te\ti\to\ta\twe\twi\two\twa\tne\tni\tno\tna\tke\tki\tko\tka\tge\tgi\tgo\tga\tkhoo\tkho\tkhu\tkhe\tkhi\tkha\tghoo\tgho\tghu\tghe\tghi\tgha\twoo\two\twu\twe\twi\twa\twhoo\twho\twhu\twhe\twhi\twha\ttoo\tto\ttu\tte\tti\tta\tt'oo\tt'o\tt'u\tt'e\tt'i\tt'a\tboo\tbo\tbu\tbe\tbi\tba\tp\tgoo\tgo\tgu\tge\tgi\tga\tkoo\tko\tku\tke\tki\tka\tk'oo\tk'o\tk'u\tk'e\tk'i";

   case 22:
    return "k'a\tk'\tnoo\tno\tnu\tne\tni\tna\tmoo\tmo\tmu\tme\tmi\tma\tyoo\tyo\tyu\tye\tyi\tya\tjoo\tjo\tjo\tju\tje\tji\tji\tja\tch'oo\tch'o\tch'u\tch'e\tch'i\tch'a\tloo\tlo\tlu\tle\tli\tla\tdloo\tdlo\tdlu\tdle\tdli\tdla\tlhoo\tlho\tlhu\tlhe\tlhi\tlha\ttloo\ttlo\ttlu\ttle\ttli\ttla\ttl'oo\ttl'o\ttl'u\ttl'e\ttl'i\ttl'a\tzoo\tzo\tzu\tze\tzi\tza\tz\tz\tdzoo\tdzo\tdzu\tdze\tdzi\tdza\tsoo\tso\tsu\tse\tsi\tsa\tshoo\tsho\tshu\tshe\tshi\tsha\tsh\tchoo\tcho\tchu\tche\tchi\tcha\ttsoo\ttso\ttsu\ttse\ttsi\ttsa\tts'oo\tts'o\tts'u\tts'e\tts'i\tts'a\tX\t.\tqai\tngai\tnngi\tnngii\tnngu\tnnguu\tnnga\tnngaa\tthwe\tthwi\tthwii\tthwo\tthwoo\tthwa\tthwaa\tth\tw\t \tb\tl\tf\ts\tn\th\td\tt\tc\tq\tm\tg\tng\tz\tr\ta\to\tu\te\ti\tea\toi\tui\tia\tae\tp\t>\t<\t\t\t\tf\tv\tu\ty\ty\tw\tth\tdh\ta\to\ta\tae\ta\ta\to\to\to\tr\tk\tc\tk\tg\tng\tg\tg\tw\th\th\th\th\tn\tn\tn\ti\te\tj\tj\ta\ta\ti\tp\tz\ts\ts\ts\tc\tz\tt\tt\td\tb\tb\tp\tp\te\tm\tm\tm\tl\tl\tng\tng\td\to\tea\tio\tq\tk\tk\tst\tr\tr\ty\tq\tx\t.\t:\t+\t17\t18\t19\tk\tsh\too\to\ti\te\ta\tae";

   case 23:
    return "a\ti\tu\tk\tg\tng\tt\td\tn\tp\tb\tm\ty\tr\tl\tw\ts\th\ti\tu\t\t\t\t\t\t\t\t\t\t\t\tr\ta\ti\tu\tk\tg\tng\tt\td\tn\tp\tb\tm\ty\tr\tl\tw\ts\th\ti\tu\t\t,\t.\t\t\t\t\t\t\t\t\t\ta\ti\tu\tk\tg\tng\tt\td\tn\tp\tb\tm\ty\tr\tl\tw\ts\th\ti\tu\t\t\t\t\t\t\t\t\t\t\t\t\ta\ti\tu\tk\tg\tng\tt\td\tn\tp\tb\tm\ty\t\tl\tw\ts\t\ti\tu\t\t\t\t\t\t\t\t\t\t\t\t\tk\tkh\tk\tkh\tng\tch\tchh\tch\tchh\tnh\td\tth\td\tth\tn\tt\tth\tt\tth\tn\tb\tph\tp\tph\tm\ty\tr\tl\tv\ts\ts\ts\th\tl\t'\t'\t'a\te\tei\to\to\tou\tau\true\trueu\tlue\tlueu\tae\tai\tao\tao\tov\t\t\ta\te\tei\toe\teu\to\tou\tuo\taeu\toea\tie\te\tae\tai\tao\tau\tam\tah\tak\t\t\ta\tr\t\t!\t\ta\t\t\t\t.\t#\t:\t-\t-Lo-\t*\t@\tCR\t'\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 24:
    return "@\t...\t,\t.\t:\t*\t-\t-\t,\t.\t-\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\ta\te\ti\to\tu\to\tu\te\tn\tng\tb\tp\th\tg\tm\tl\ts\tx\tt\td\tq\tj\ty\tr\tw\tf\tk\tk\tc\tz\th\tr\tlh\tzh\tch\t\te\ti\to\tu\to\tu\tng\tb\tp\th\tg\tm\tt\td\tq\tj\tc\ty\tv\tk\tg\th\tj\tny\tz\te\ti\ty\tu\tu\tng\tk\tg\th\tp\tx\tt\td\tj\tf\tg\th\tc\tz\tr\tch\tzh\ti\tk\tr\tf\tzh\tx\t\t\t\t\t\t\t\tm\th\th\th\th\t3\t9\ta\ti\tk\tng\tts\tt\tth\td\tn\tt\td\tp\tph\ts\tzh\tz\t'\tt\tzh\tgh\tng\tts\tdzh\tt\tdh\tt\tdh\ts\tc\tzh\tz\tw\ty\tbh\t\tlh\t\t\t\t\t\toy\tay\taay\tway\tpoy\tpay\tpwoy\ttay\tkay\tkway\tmay\tnoy\tnay\tlay\tsoy\tsay\tshoy\tshay\tshwoy\tyoy\tyay\tray\tnwi\tnwi\tnwii\tnwii\tnwo\tnwo\tnwoo\tnwoo\trwe\trwi\trwii\trwo\trwoo\trwa\tp\tt\tk\tc\tm\tn\ts\tsh\tw\tw\ty\t'\trwe\tloo\tlaa\tthwe\tthwa\ttthwe\ttthoo\ttthaa\ttlwe\ttloo\tshwe\tshoo\tgoo\tgwo\tgoo\tgaa\tgwa\tjoo\tjwe\tl\tr\ts";

   case 25:
    return "\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tjn\ttr\t\ta\ti\tu\te\tai\to\tau\te\to\ty\tr\tv\t\t\t\t\tk\tn\tm\tt\tn\tp\tm\tr\tl\th\t'\t\t\t\t\t\tlo\t\t\t\t!\t?\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\tg\th\tng\tz\ts\ty\td\tt\tl\tb\tp\tm\tf\tw\thh\t'\tk\tc\tn\taa\ti\te\tae\tu\to\toa\tue\toe\taue\tai\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tg\tk\tng\tg\tk\tng\tz\ts\ty\tz\ts\ty\td\tt\tn\td\tt\tn\tb\tp\tm\tb\tp\tm\tf\tw\tl\tf\tw\tl\th\tdd\tbb\th\tdd\tbb\tgw\tkw\tgw\tkw\tsw\tsw\t\t\t\t\t'\taa\ti\tu\tu\te\tae\to\toa\tue\tai\taai\tui\toi\toai\tuei\tii\tw\tng\tn\tm\tk\tt\tp\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t1\t\t\t\tlae\tlaew\t08\t1.\t2.\t3.\t4.\t5.\t6.\t7.\t8.\t9.\t10.\t11.\t12.\t13.\t14.\t15.\t88\t.1\t.2\t.3\t.4\t.5\t.6\t.7\t.8\t.9\t.10\t.11\t.12\t.13\t.14\t.15";

   case 26:
    return "k\tg\tng\tngk\tp\tb\tm\tmp\tt\td\tn\tnr\tc\tj\tny\tnc\ty\tr\tl\tw\ts\t\th\ti\tu\te\to\te\t\t\t\\\t*\tk\tkh\tkh\tk\tkh\tkh\tng\tch\ts\tch\ts\ts\tny\tt\tth\td\tth\tn\tt\tth\tt\tth\tn\tb\tp\tph\tf\tp\tf\tph\tm\tny\ty\th\tlue\tl\tlue\tw\ts\ts\ts\th\tl\t\th\ti\ti\tu\tu\te\to\tlae\tth\tr\tl\tlng\tng\tng\tp\tth\tm\tb\ts\t\t\ta\ta\ta\ta\ti\ti\tue\tue\tu\tu\to\to\toy\te\tae\to\tai\tai\to\tm\t\t\t\t\t\t\t-\t\t\t\t.\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\tw.\tww.\ts.\t*\t*\t*\t^\t-\t,\t.\t;\t:\t@\tch.\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tw\tw\t\t\t\t\t\t\t\t\t\t\t\tg\tr\tt";

   case 27:
    return "m\tng\tng\tr\th\ta\ta\ti\ti\tu\tu\tre\tro\tle\tlo\te\tai\to\tau\tk\tkh\tg\tgh\tng\tc\tch\tj\tjh\tny\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tw\ts\ts\ts\th\t'\ta\ti\ti\tu\tu\tre\tro\tle\tlo\te\tai\to\tau\te\to\t\tq\tx\tts\tf\tv\tz\tsy\tjny\t\t,\t.\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t*\t@\t.\t:\t,\t.\t-\ta\te\tu\tng\tr\ti\te\tu\tai\th\t\t\t\t\t\t\t\t\t\t^\t^\t^\t^\t^\t^\t^\t^\t^\t**\t@@\t~\tng\tr\th\ta\ti\tu\te\to\te\teu\tk\tq\tg\tng\tc\tj\tz\tny\tt\td\tn\tp\tf\tv\tb\tm\ty\tr\tl\tw\ts\tx\th\ty\tr\tl\ti\tu\te\to\te\teu\t\t\tm\tw\tkh\tsy\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t'\treu\tleu\tbh\tk\tm\t\t\th\th\th\tb\tb\tp\tp\tn\tn\tw\tw\tw\tg\tg\tj\td\tr\tr\tm\tm\tt\tt\ts\ts\ts\ty\ty\tng\tl\tl\tny\tc\tnd\tmb\ti\tu\t'\te\te\te\ti\ti\to\to\tu\tu\tng\th\t\t\t\t\t\t\t\t\t\t\t*\t+\t|\t)";

   case 28:
    return "k\tkl\tkh\tg\tgl\tng\tc\tch\tj\tny\tt\tth\td\tn\tp\tpl\tph\tf\tfl\tb\tbl\tm\tml\tts\ttsh\tz\ty\tr\tl\th\thl\tv\ts\tsh\tw\t\ty\tr\ta\ti\to\to\tu\tu\te\tk\tm\tl\tn\tp\tr\tt\tng\tng\t\t'\t\t\t\t,\t.\t.\t.\t.\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\tt\tth\td\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\ta\tt\tg\tm\tl\ta\tk\tj\tm\tw\ti\ts\th\tn\tr\tu\tc\td\tn\ty\te\tp\td\tn\tr\to\tt\tb\tn\th\tm\t\tm\t\t\t'\t,\t.\tv\td\to\ts\tt\tt\t'\te\tu\tTj\ttj\t\t\t\t\t\tA\tB\tG\tD\tE\tV\tZ\tT\tI\tK'\tL\tM\tN\tO\tP'\tZh\tR\tS\tT'\tU\tP\tK\tGh\tQ'\tSh\tCh\tTs\tDz\tTs'\tCh'\tKh\tJ\tH\tE\tY\tW\tX\tO\tF\tE\t`\tG\t`\t\t\tAe\t`\tW\t.\t*\t;\t,\tL\tK\tD\tB\t\t\t\t\t\t\t\t\t\t\t\t\"\t\t\t\t\t\t\t\t\t\t\t\t\t\t\th\th\th\th\th\th\th\tm\tm\tm\tm\tm\tm\tm\tm\tm\th\th\t\th\th";

   case 29:
    return "a\tae\tae\tb\tc\td\td\te\te\ti\tj\tk\tl\tm\tn\to\to\to\to\to\toe\tou\to\to\tp\tr\tr\tt\tu\tu\tu\tw\tv\tw\tz\tzh\t`\t`\tg\tl\tp\tr\tps\tl\tA\tAe\tB\tB\tD\tE\tE\tG\tH\tI\tJ\tK\tL\tM\tN\tN\tO\tOu\tP\tR\tT\tU\tW\ta\ta\ta\tae\tb\td\te\te\te\te\tg\ti\tk\tm\tng\to\to\to\to\tp\tt\tu\tu\tw\tv\t`\tv\tg\td\tf\tch\ti\tr\tu\tv\tv\tg\tr\tf\tch\tue\tb\td\tf\tm\tn\tp\tr\tr\ts\tt\tz\tg\tn\tg\tth\ti\ti\tp\tu\tu\tb\td\tf\tg\tk\tl\tm\tn\tp\tr\ts\tsh\tv\tx\tz\ta\ta\td\te\te\te\te\ti\to\tsh\tu\tzh\ta\tc\tc\td\te\tf\tj\tg\ty\ti\ti\ti\ti\tj\tl\tl\tl\tm\tw\tn\tn\tn\to\tf\ts\tsh\tt\tu\tu\tu\tv\ta\tz\tz\tz\tzh\tth\t\t\t\t\t\t\t\t\t\t\tr\t\t\t\t\t\t\t\t\ta\tae\tao\tav\tc\td\td\tg\tg\tk\tl\tl\tm\tn\tn\tr\tr\ts\ts\tz\ta\tb\tb\te\tf\tl\to\tp\tsh\tu\tw\ta\to\tu";

   case 30:
    return "A\ta\tB\tb\tB\tb\tB\tb\tC\tc\tD\td\tD\td\tD\td\tD\td\tD\td\tE\te\tE\te\tE\te\tE\te\tE\te\tF\tf\tG\tg\tH\th\tH\th\tH\th\tH\th\tH\th\tI\ti\tI\ti\tK\tk\tK\tk\tK\tk\tL\tl\tL\tl\tL\tl\tL\tl\tM\tm\tM\tm\tM\tm\tN\tn\tN\tn\tN\tn\tN\tn\tO\to\tO\to\tO\to\tO\to\tP\tp\tP\tp\tR\tr\tR\tr\tR\tr\tR\tr\tS\ts\tS\ts\tS\ts\tS\ts\tS\ts\tT\tt\tT\tt\tT\tt\tT\tt\tU\tu\tU\tu\tU\tu\tU\tu\tU\tu\tV\tv\tV\tv\tW\tw\tW\tw\tW\tw\tW\tw\tW\tw\tX\tx\tX\tx\tY\ty\tZ\tz\tZ\tz\tZ\tz\th\tt\tw\ty\ta'\ts\ts.\ts.\tSs\td\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tA\ta\tE\te\tE\te\tE\te\tE\te\tE\te\tE\te\tE\te\tE\te\tI\ti\tI\ti\tO\to\tO\to\tO\to\tO\to\tO\to\tO\to\tO\to\tO\to\tO\to\tO\to\tO\to\tO\to\tU\tu\tU\tu\tU\tu\tU\tu\tU\tu\tU\tu\tU\tu\tY\ty\tY\ty\tY\ty\tY\ty\tLl\tll\tV\tv\tY\ty";

   case 31:
    return "a\tha\ta\tha\ta\tha\ta\tha\tA\tHa\tA\tHa\tA\tHa\tA\tHa\te\the\te\the\te\the\t\t\tE\tHe\tE\tHe\tE\tHe\t\t\ti\thi\ti\thi\ti\thi\ti\thi\tI\tHi\tI\tHi\tI\tHi\tI\tHi\ti\thi\ti\thi\ti\thi\ti\thi\tI\tHi\tI\tHi\tI\tHi\tI\tHi\to\tho\to\tho\to\tho\t\t\tO\tHo\tO\tHo\tO\tHo\t\t\ty\thy\ty\thy\ty\thy\ty\thy\t\tHy\t\tHy\t\tHy\t\tHy\to\tho\to\tho\to\tho\to\tho\tO\tHo\tO\tHo\tO\tHo\tO\tHo\ta\ta\te\te\ti\ti\ti\ti\to\to\ty\ty\to\to\t\t\ta\tha\ta\tha\ta\tha\ta\tha\tA\tHa\tA\tHa\tA\tHa\tA\tHa\ti\thi\ti\thi\ti\thi\ti\thi\tI\tHi\tI\tHi\tI\tHi\tI\tHi\to\tho\to\tho\to\tho\to\tho\tO\tHo\tO\tHo\tO\tHo\tO\tHo\ta\ta\ta\ta\ta\t\ta\ta\tA\tA\tA\tA\tA\t'\ti\t'\t~\t\"~\ti\ti\ti\t\ti\ti\tE\tE\tI\tI\tI\t'`\t''\t'~\ti\ti\ti\ti\t\t\ti\ti\tI\tI\tI\tI\t\th`\th'\th~\ty\ty\ty\ty\tr\trh\ty\ty\tY\tY\tY\tY\tRh\t\"`\t\"'\t`\t\t\to\to\to\t\to\to\tO\tO\tO\tO\tO\t'\th";

   case 32:
    return " \t \t \t \t \t \t \t \t \t \t \t\t\t\t\t\t-\t-\t-\t-\t-\t-\t||\t_\t'\t'\t'\t'\t\"\t\"\t\"\t\"\t+\t++\t*\t*\t.\t..\t...\t-\t \t \t\t\t\t\t\t \t%0\t%00\t'\t''\t'''\t`\t``\t```\t^\t<\t>\t*\t!!\t!?\t-\t_\t-\t^\t***\t-\t/\t[\t]\t??\t?!\t!?\t&\tP\t<\t>\t*\t;\t_\t**\t./.\t~\t_\t*\t:\t''''\t:\t*\t:\t:\t+\t:\t:\t \t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t0\ti\t\t\t4\t5\t6\t7\t8\t9\t+\t-\t=\t(\t)\tn\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t+\t-\t=\t(\t)\t\ta\te\to\tx\te\th\tk\tl\tm\tn\tp\ts\tt\t\t\t\tCE\tC\tCr\tF\tL\tm\tN\tPts\tRs\tW\tNIS\td\tEUR\tK\tT\tDr\tPf\tP\tG\tA\tHRN\tC\tlt\tSm\tT\tRs\tTL\tM\tManat\tRb\tLari\tBTC\tSom";

   case 33:
    return "a/c\ta/s\tC\tC\tCL\tc/o\tc/u\tE\tg\tF\tg\tH\tH\tH\th\th\tI\tI\tL\tl\t#\tN\tNo\t(P)\tp\tP\tQ\tR\tR\tR\tRx\tR\tSM\tTEL\tTM\tV\tZ\toz\tOhm\tMho\tZ\ti\tK\tA\tB\tC\te\te\tE\tF\tF\tM\to\ta\tb\tg\td\ti\tQ\tFAX\tp\tg\tG\tP\tS\tG\tL\tL\tY\tD\td\te\ti\tj\tPL\t&\tP\tA/S\tf\tSh\t1/7\t1/9\t1/10\t1/3\t2/3\t1/5\t2/5\t3/5\t4/5\t1/6\t5/6\t1/8\t3/8\t5/8\t7/8\t1/\tI\tII\tIII\tIV\tV\tVI\tVII\tVIII\tIX\tX\tXI\tXII\tL\tC\tD\tM\ti\tii\tiii\tiv\tv\tvi\tvii\tviii\tix\tx\txi\txii\tl\tc\td\tm\t(|)\t|))\t((|))\tC\tc\t6\tL\t|)))\t(((|)))\t0/3\t2\t3\t\t\t\t\t<\t^\t>\tv\t:left_right_arrow:\t:arrow_up_down:\t:arrow_upper_left:\t:arrow_upper_right:\t:arrow_lower_right:\t:arrow_lower_left:\t<\t>\t<\t>\t<\t^\t>\tv\t<\t>\t<\t^\t>\tv\t|\t:leftwards_arrow_with_hook:\t:arrow_right_hook:\t<\t>\t~\t-\tv\t<\t>\t<\t>\tv\t<\t<\t>\t\\\t=\t<\t>\t<\t<\t^\t^\t>\t>\tv\tv\t=\t|\t=\t<\t^\t>\tv\t=\t=\t<\t-\t>\t<\t^\t>\tv\t-\t|\t\\\t/\t\\\t/\t<\t>\t<\t>\t^\tv\t<\t^\t>\tv\t<\t>\t<\t^\t>\tv\t^\t^\t^\t^\t^\t^\t>\t\\\t\\\t|\t>\t|\t>\t<\t>\t-\t<\t>\t-\t<\t>\t-";

   case 34:
    return "V\tC\td\tE\tE\t0\t^\tD\tE\tE\tE\tE\tE\tE\t#\tP\tU\tS\t-\t-+\t+\t/\t\\\t*\t*\t*\tsqrt\tcbrt\t4rt\t~\tinf\tL\t<\t<\t<\t|\t|\t||\t||\t^\tv\t^\tv\tS\tS\tSSS\tS\tSS\tSSS\tS\tS\tS\t:\t:\t:\t::\t_\t-:\t-\t~\t~\t~\t~\t~\t~\t~\t-~\t~\t~\t~=\t=\t=\t~\t~\t~\t~\t~=\t=\t=\t=\t=\t=\t=\t=\t:=\t=:\t=\t=\t=\t=\t=\t=\t=\t=\t=\t=\t=\t=\t=\t=\t<=\t>=\t<=\t>=\t<\t>\t<<\t>>\t()\t=\t<\t>\t<\t>\t<~\t>~\t<\t>\t=\t=\t=\t=\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\tv\tv\tv\t[\t]\t[\t]\t^\tv\t+\t-\tx\t/\t.\to\t*\t=\t-\t+\t-\tx\t.\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t<\t>\t<\t>\t<\t>\t-\t-\t-\t+\tT\tv\t^\tv\t<\t/\t^\tv\t^\tv\t*\t*\t*\t*\t><\t><\t><\t>\t<\t~=\tv\t^\t<\t>\t^\tv\t+\t#\t<\t>\t<<<\t>>>\t=\t=\t=<\t=>\t<\t>\t<\t>\t[\t]\t[\t]\t<\t>\t<\t>\t<\t>\t<\t>\t|\t-\t/\t\\\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\tE";

   case 35:
    return "0\t~\t^\t^\tv\t^\t^\t~\t[\t]\t[\t]\t+\t+\t+\t+\t-\t*\t*\t*\t*\t*\t+\t#\t#\t-\t:watch:\t:hourglass:\t+\t+\t+\t+\t(\t)\t(\t)\t^\t*\t>\tx\t:keyboard:\t<\t>\t<\t#\t*\t*\t*\t*\t*\t*\t*\t*\t*\tI\t#\t=\t:\t*\t*\t*\t*\t*\t/\t\\\t/\t\\\t<\t>\t<\t>\t<\t>\t0\t*\t*\tv\t*\t*\t^\t^\t*\t*\t^\t*\t*\tv\tv\t'\t*\t*\t*\t*\t*\t'\t*\t:\t*\t*\t*\t*\t*\t*\t*\t~\t>\t,\t*\t0\t|\t;\t=\t?\tv\t^\ti\tr\to\ta\te\ti\to\ta\tNAK\t+\t*\t*\t|\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t#\t.\t<\t>\t#\t#\t(\t(\t(\t)\t)\t)\t[\t[\t[\t]\t]\t]\t{\t{\t{\t|\t}\t}\t}\t|\t-\t{\t{\tS\tS\t[\t]\t][\t/\t|\t|\t-\t-\t-\t-\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t'\t<\t:eject:\t|\t-\t-\t-\t-\t-\t-\t3\t4\t5\t+\t-\t(\t)\t{\t}\t[\t]\t#\t#\t-\t#\t*\t*\tE\t:fast_forward:\t:rewind:\t:arrow_double_up:\t:arrow_double_down:\t:track_next:\t:track_previous:\t:play_pause:\t:alarm_clock:\t:stopwatch:\t:timer:\t:hourglass_flowing_sand:\t<\t>\t^\tv\t:pause_button:\t:stop_button:\t:record_button:\t*\t*\t*\t*\t<";

   case 36:
    return "NUL\tSOH\tSTX\tETX\tEOT\tENQ\tACK\tBEL\tBS\tHT\tLF\tVT\tFF\tCR\tSO\tSI\tDLE\tDC1\tDC2\tDC3\tDC4\tNAK\tSYN\tETB\tCAN\tEM\tSUB\tESC\tFS\tGS\tRS\tUS\tSP\tDEL\tb\t_\tNL\t/\t?\t#\t#\t#\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t<\t>\t]\t|\t*\t*\t:\t;\t<\t=\t%\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19\t20\t(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)\t(12)\t(13)\t(14)\t(15)\t(16)\t(17)\t(18)\t(19)\t(20)\t1.\t2.\t3.\t4.\t5.\t6.\t7.\t8.\t9.\t10.\t11.\t12.\t13.\t14.\t15.\t16.\t17.\t18.\t19.\t20.\t(a)\t(b)\t(c)\t(d)\t(e)\t(f)\t(g)\t(h)\t(i)\t(j)\t(k)\t(l)\t(m)\t(n)\t(o)\t(p)\t(q)\t(r)\t(s)\t(t)\t(u)\t(v)\t(w)\t(x)\t(y)\t(z)\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\t0\t11\t12\t13\t14\t15\t16\t17\t18\t19\t20\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t0";

   case 37:
    return "-\t-\t|\t|\t-\t-\t|\t|\t-\t-\t|\t|\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t-\t-\t|\t|\t-\t|\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t/\t\\\tX\t-\t|\t-\t|\t-\t|\t-\t|\t-\t|\t-\t|\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t:black_small_square:\t:white_small_square:\t#\t#\t#\t#\t#\t#\t^\t^\t^\t^\t:arrow_forward:\t>\t>\t>\t>\t>\tv\tv\tv\tv\t:arrow_backward:\t<\t<\t<\t<\t<\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t(\t)\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t/\t\\\t/\t\\\t*\t#\t#\t#\t#\t#\t^\t^\t^\t*\t#\t#\t#\t#\t*\t*\t*\t*\t/\t\\\t\\\t:white_medium_square:\t:black_medium_square:\t:white_medium_small_square:\t:black_medium_small_square:\t/";

   case 38:
    return ":sunny:\t:cloud:\t:umbrella2:\t:snowman2:\t:comet:\t*\t*\t*\t*\t*\t*\t*\t0\t180\t:telephone:\t@\t#\t:ballot_box_with_check:\tx\tX\t:umbrella:\t:coffee:\tW\tB\t:shamrock:\t*\t<\t>\t<\t:point_up:\t>\tv\t:skull_crossbones:\tZ\t:radioactive:\t:biohazard:\t+\t+\t:orthodox_cross:\tChR.\t+\t+\t:star_and_crescent:\t*\t*\t*\t:peace:\t:yin_yang:\tQian\tDui\tLi\tZhen\tXun\tKan\tGen\tKun\t:wheel_of_dharma:\t:frowning2:\t:relaxed:\t:)\t*\t)\t(\tMercury\t:female_sign:\tEarth\t:male_sign:\tJupiter\tSaturn\tUranus\tNeptune\tPluto\t:aries:\t:taurus:\t:gemini:\t:cancer:\t:leo:\t:virgo:\t:libra:\t:scorpius:\t:sagittarius:\t:capricorn:\t:aquarius:\t:pisces:\tK\tQ\tR\tB\tN\tP\tk\tq\tr\tb\tn\t:chess_pawn:\t:spades:\tH\tD\t:clubs:\tS\t:hearts:\t:diamonds:\tC\t:hotsprings:\t#\t#\t#\t#\tb\t#\t#\t+\t+\t*\t1\t2\t3\t4\t5\t6\t7\t*\t:recycle:\t*\t*\t:infinity:\t:wheelchair:\t1\t2\t3\t4\t5\t6\t*\t*\t*\t*\tYangYao\tYinYao\tTaiYang\tShaoYin\tShaoYang\tTaiYin\t*\t*\t:hammer_pick:\t:anchor:\t:crossed_swords:\t:medical_symbol:\t:scales:\t:alembic:\t*\t:gear:\t*\t:atom:\t:fleur_de_lis:\t*\t>\t<\t:warning:\t:zap:\t*\t*\t*\t*\t*\t:transgender_symbol:\t*\t*\t:white_circle:\t:black_circle:\t*\t*\t*\t*\t:coffin:\t:urn:\t*\t*\t*\t*\t*\t*\t*\t*\t30\t150\t135\t:soccer:\t:baseball:\t*\tM\tK\tm\tk\t:snowman:\t:partly_sunny:\t*\t*\t:thunder_cloud_rain:\tw\tb\t#\tX\t*\t:ophiuchus:\t:pick:\t*\t:helmet_with_cross:\t*\t:chains:\t:no_entry:\t*\t*\t*\t*\t*\t*\tv\t*\tX\t\\\t*\t*\t*\tUranus\t*\t*\t*\t*\t*\t+\t:shinto_shrine:\t:church:\t*\t*\t*\t*\t*\t:mountain:\t:beach_umbrella:\t:fountain:\t:golf:\t:ferry:\t:sailboat:\t#\t:skier:\t:ice_skate:\t:person_bouncing_ball:\t:tent:\t*\t*\t:fuelpump:\t*\t*";

   case 39:
    return "<\t<\t:scissors:\t<\t<\t:white_check_mark:\t@\t@\t:airplane:\t:envelope:\t:fist:\t:raised_hand:\t:v:\t:writing_hand:\t\\\t:pencil2:\t/\t>\t:black_nib:\tv\t:heavy_check_mark:\tX\t:heavy_multiplication_x:\tx\tx\t+\t+\t+\t+\t:cross:\t+\t+\t+\t:star_of_david:\t*\t*\t*\t*\t*\t*\t:sparkles:\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t:eight_spoked_asterisk:\t:eight_pointed_black_star:\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t:snowflake:\t*\t*\t:sparkle:\t*\t*\t*\t*\t:x:\t*\t:negative_squared_cross_mark:\t#\t#\t#\t#\t:question:\t:grey_question:\t:grey_exclamation:\t*\t:exclamation:\t|\t|\t|\t'\t'\t\"\t\"\t'\t\"\tP\t!\t:heart_exclamation:\t:heart:\t*\t*\t*\t(\t)\t(\t)\t<\t>\t<\t>\t<\t>\t(\t)\t{\t}\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t>\t:heavy_plus_sign:\t:heavy_minus_sign:\t:heavy_division_sign:\t\\\t>\t/\t>\t>\t>\t>\t>\t>\t:arrow_right:\t>\t>\t>\t>\t>\t>\t>\t>\t>\t>\t>\t>\t>\t>\t:curly_loop:\t>\t>\t>\t\\\t>\t/\t\\\t>\t/\t>\t>\t>\t>\t>\t:loop:\t^\t^\tT\t<\t>\t{\t}\tv\t\\<\t>/\t|\t/\t)\t\\\t^\tv\t#\t^\tw\t>\t<\t*\t*\t*\tT\tT\t#\t+\t-\t-\t-\t+\t#\t#\t#\t#\t#\t#\t[\t]\t<\t>\t<<\t>>\t[\t]\t(\t)\t^\tv\t<\t>\t>\t<\t>\t-\t<\t>\t-\t<\t>\t<\t>\t>";

   case 40:
    return " \ta\t,\tb\t'\tk\t;\tl\t@\tc\ti\tf\tst\tm\ts\tp\t*\te\t:\th\tin\to\t!\tr\t^\td\tj\tg\tar\tn\tt\tq\t+\tch\ten\tgh\t-\tu\t?\tv\t_\tsh\tow\ted\ting\tx\tthe\tand\t1\twh\t.\tou\t\"\tz\t`\tof\t|\tth\tw\ter\t#\ty\twith\tfor\t{7}\tA\t{27}\tB\t{37}\tK\t{237}\tL\t{47}\tC\tI\tF\t{347}\tM\tS\tP\t{57}\tE\t{257}\tH\t{357}\tO\t{2357}\tR\t{457}\tD\tJ\tG\t{3457}\tN\tT\tQ\t{67}\t{167}\t{267}\t{1267}\t{367}\tU\t{2367}\tV\t{467}\t{1467}\t{2467}\t{12467}\t{3467}\tX\t{23467}\t{123467}\t{567}\t{1567}\t{2567}\t{12567}\t{3567}\tZ\t{23567}\t{123567}\t{4567}\t{14567}\tW\t{124567}\t{34567}\tY\t{234567}\t{1234567}\t{8}\t{18}\t{28}\t{128}\t{38}\t{138}\t{238}\t{1238}\t{48}\t{148}\t{248}\t{1248}\t{348}\t{1348}\t{2348}\t{12348}\t{58}\t{158}\t{258}\t{1258}\t{358}\t{1358}\t{2358}\t{12358}\t{458}\t{1458}\t{2458}\t{12458}\t{3458}\t{13458}\t{23458}\t{123458}\t{68}\t{168}\t{268}\t{1268}\t{368}\t{1368}\t{2368}\t{12368}\t{468}\t{1468}\t{2468}\t{12468}\t{3468}\t{13468}\t{23468}\t{123468}\t{568}\t{1568}\t{2568}\t{12568}\t{3568}\t{13568}\t{23568}\t{123568}\t{4568}\t{14568}\t{24568}\t{124568}\t{34568}\t{134568}\t{234568}\t{1234568}\t{78}\t{178}\t{278}\t{1278}\t{378}\t{1378}\t{2378}\t{12378}\t{478}\t{1478}\t{2478}\t{12478}\t{3478}\t{13478}\t{23478}\t{123478}\t{578}\t{1578}\t{2578}\t{12578}\t{3578}\t{13578}\t{23578}\t{123578}\t{4578}\t{14578}\t{24578}\t{124578}\t{34578}\t{134578}\t{234578}\t{1234578}\t{678}\t{1678}\t{2678}\t{12678}\t{3678}\t{13678}\t{23678}\t{123678}\t{4678}\t{14678}\t{24678}\t{124678}\t{34678}\t{134678}\t{234678}\t{1234678}\t{5678}\t{15678}\t{25678}\t{125678}\t{35678}\t{135678}\t{235678}\t{1235678}\t{45678}\t{145678}\t{245678}\t{1245678}\t{345678}\t{1345678}\t{2345678}\t{12345678}";

   case 41:
    return ">\t>\t<\t>\t-\t>\t<\t>\tv\t^\t^\tv\t<\t>\t<\t>\t>\t>\t^\tv\t>\t>\t>\t>\t>\t<\t>\t<\t>\t<\t>\t<\t>\t\\\t/\t\\\t/\t\\\t/\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\t>\t:arrow_heading_up:\t:arrow_heading_down:\t<\t>\t<\t>\t<\t>\t-\t+\t<\t>\t<\t>\t=\t=\t=\t>\t<\t>\t-\t^\t-\t-\t|\t|\t-\t|\t-\t|\t<\t>\t^\tv\t<\t>\t^\tv\t<\t>\t^\tv\t<\t>\t^\tv\t<\t^\t>\tv\t=\t=\t=\t=\t<\t<\t>\t>\t|\t|\t>\t>\t>\t<\t>\t>\t<\t<\t>\t>\t<\t<\t<\t>\t^\tv\t|||\t*\t:\t{\t}\t(\t)\t(\t)\t<\t>\t[\t]\t[\t]\t[\t]\t<\t>\t<\t>\t>\t<\t[\t]\t:\t|\t>\t^\t^\t<\t<\t>\t^\t>\t>\t<\t>\t^\t^\t^\t^\t^\t^\t^\t^\t^\t^\t0\t0\t0\t0\t0\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t<\t>\t*\t*\t/\t\\\t*\to\t#\t#\t^\t^\t^\t^\t#\t<\t>\t*\t*\t*\t*\t*\t*\t*\t{\t}\t{{\t}}\t*\t*\t*\t*\t#\t<\tE\t#\t#\t#\t#\t#\t^\t^\t#\t#\t*\t*\t+\t+\t+\t+\t+\t+\t:>\t\\\t/\t\\\t/\t\\\t++\t+++\t<\t>\t+\t-";

   case 42:
    return "*\t+\tx\t.\t+\t^\tv\tM\tW\tX\tS\tS\tSSSS\tS\tS\tS\tS\tS\tS\tS\tS\tS\tS\tS\tS\tS\tS\tS\tS\t><\t<\t;\t>>\t|\t+\t+\t+\t+\t+\t+\t+\t-\t-\t-\t-\t(+\t+)\tx\tx\tx\tx\t*\t(x\tx)\tx\tx\t/\t+\t-\tx\t-\t-\t;\tU\t^\tv\tv\t^\t^\tv\tX\t0\tX\t0\tw\tm\tv\t^\t^\tv\t*\t^\tv\t^\tv\tM\tW\tv\t^\tX\t^\tv\t^\tv\t^\t^\t^\tv\tv\tv\t<\t>\t=\t=\t#\t#\t~\t~\t~\t=\t=\t=\t=\t=+\t+=\t=~\t::=\t==\t===\t=\t=\t<\t>\t?<\t>?\t<=\t>=\t<=\t>=\t<=\t>=\t<=\t>=\t<\t>\t<\t>\t<\t>\t=\t=\t<\t>\t~\t~\t=\t=\t=\t=\t=<\t=>\t=<\t=>\t=<\t=>\t=<\t=>\t~<\t~>\t<\t>\t<<\t>>\t<<\t><\t><\t<\t>\t<\t>\t<\t>\t<\t>\t=\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<<\t>>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t[\t]\t<\t>\t<\t>\t-\t-\t<\t>\t><\t><\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t-\t-\t|\t|\t|\t|\t||\t||\t|||\t|||\t:\t<<<\t>>>\t<=\t>=\t///\t|||\t//\t|\t|";

   case 43:
    return "/\t\\\t\\\t/\t-\t:arrow_left:\t:arrow_up:\t:arrow_down:\t/\t\\\t\\\t/\t-\t|\tv\t^\tv\t^\t-\t-\t\\\t\\\t|\t|\t-\t-\t#\t:black_large_square:\t:white_large_square:\t-\t-\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t<\t>\t>\t<\t>\t>\t>\t<\t<\t<\t>\tv\t/\t\\\t:star:\t*\t*\t*\t*\t:o:\t*\t*\t*\t*\t/\t\\\t/\t\\\t>\t>\t<\t^\t>\tv\t-\t|\t\\\t/\t\\\t/\t<\t^\t>\tv\t>\t<\t<\t^\t>\tv\t\t\t\\\t/\t\\\t/\t<\t^\t>\tv\t=\t|\t=\t|\t=\t|\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t>\t<\t>\t*\t>\t\tA\t<\t^\t>\tv\t<\t^\t>\tv\t<\t>\t<\t>\t^\t^\tv\tv\t<\t>\t<\t>\t^\t^\tv\tv\t<\t>\t<\t>\t^\t^\tv\tv\t^\t^\t*\t*\t*\tx\tx\tx\t*\t*\t*\t*\t*\t^\tv\t<\t>\tNeptune\t^\tv\t*\t*\t*\t*\t+\t?\t+\tPluto\tPluto\tPluto\tPluto\t*\t*\t*\t*\t*\t*\t*\t*\t*\tCupido\tHades\tZeus\tKronos\tApollon\tAdmetos\tVulcanus\tPoseidon\t*\t*\t*\t*\t<\t^\t>\tv\t*\t*\t*\tV\tN\tQ\tN2\t100\tD3\t*\t*\t*\t*\t*\t*\t#";

   case 44:
    return "A\tB\tV\tG\tD\tE\tZh\tDz\tZ\tI\tJ\tI\tG\tK\tL\tM\tN\tO\tP\tR\tS\tT\tU\tF\tH\tO\tP\tSht\tC\tCh\tSh\tU\tI\tE\tH\tJu\tE\tE\tJo\tJe\tO\tJo\tTh\tU\tI\tA\tM\tCh\ta\tb\tv\tg\td\te\tzh\tdz\tz\ti\tj\ti\tg\tk\tl\tm\tn\to\tp\tr\ts\tt\tu\tf\th\to\tp\tsht\tc\tch\tsh\tu\ti\te\th\tju\te\te\tjo\tje\to\tjo\tth\tu\ti\ta\tm\tch\tL\tl\tL\tP\tR\ta\tt\tH\th\tK\tk\tZ\tz\tA\tM\tA\tA\tv\tW\tw\tv\tH\th\to\te\tr\to\te\tj\tV\tS\tZ\tA\ta\tB\tb\tG\tg\tD\td\tE\te\t6\t6\tZ\tz\tE\te\tTh\tth\tI\ti\tK\tk\tL\tl\tM\tm\tN\tn\tKs\tks\tO\to\tP\tp\tR\tr\tS\ts\tT\tt\tU\tu\tPh\tph\tKh\tkh\tPs\tps\tO\to\t'\t'\t`\t`\tE\te\tK\tk\tN\tn\tN\tn\tO\to\t900\t900\tSh\tsh\tSh\tsh\tSh\tsh\tX\tx\tH\th\tH\th\tH\th\tH\th\tH\th\tH\th\tJ\tj\tDj\tdj\tC\tc\tC\tc\tNg\tng\tNy\tny\tW\tw\t&\tMR.\tPR.\tSTRS.\tTR.\tKhR.\tCS.\tSh\tsh\tJ\tj\tn\t\t\tX\tx\t\t\t\t\t\t\\\\\t/.\t.\\\t//\t.5\t.\t'";

   case 45:
    return "a\tb\tg\td\te\tv\tz\tt\ti\tk'\tl\tm\tn\to\tp'\tzh\tr\ts\tt'\tu\tp\tk\tgh\tq'\tsh\tch\tts\tdz\tts'\tch'\tkh\tj\th\te\ty\tw\tx\to\t\te\t\t\t\t\t\tae\t\t\ta\tb\tb\tg\tg\tdj\tdj\td\td\td\td\te\tf\tk\tk\tk\th\th\th\th\t'\tx\tx\tq\tq\ti\tj\tj\tj\tl\tm\tn\tgn\tng\tp\tu\tr\tr\tgh\tgh\tgh\ts\ts\tc\tt\tt\ttc\tt\tv\tw\ty\tz\tz\tz\te\to\t\t\t\t\t\t\t\tw\t \t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tloa\tmoa\troa\tsoa\tshoa\tboa\ttoa\tchoa\tnoa\tnyoa\t'oa\tzoa\tdoa\td'oa\tjoa\tt'oa\tch'oa\tp'oa\tpoa\tngwe\tngwi\tngwe\tngwi\t\t\t\t\t\t\t\t\t\tshe\tshu\tshi\tsha\tshe\tsh\tsho\t\tche\tchu\tchi\tcha\tche\tch\tcho\t\tzhe\tzhu\tzhi\tzha\tzhe\tzh\tzho\t\tch'e\tch'u\tch'i\tch'a\tch'e\tch'\tch'o\t\tk'ye\tk'yu\tk'yi\tk'ya\tk'ye\tk'y\tk'yo\t\tkye\tkyu\tkyi\tkya\tkye\tky\tkyo\t\thye\thyu\thyi\thya\thye\thy\thyo\t\tgye\tgyu\tgyi\tgya\tgye\tgy\tgyo\t\tb\tv\tg\td\tzh\tz\tk\tl\tm\tn\to\tp\tr\ts\tt\tkh\tts\tch\tsh\tshch\tf\tst\ta\te\tdj\tu\te\tyu\tia\te\to\tio";

   case 46:
    return "+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t*\t\\\t/\t#\t_\t_\t_\t,\t/\t/\t/\t>\t=\t!?\t/\t-\t~\t\\\t/\t~\t~\t[\t]\t[\t]\t[\t]\t(\t)\t((\t))\t:\t:\t::\t+\t?\t'\t*\t-\t,\t-\t,\t;\t+\t+\t+\tS\t--\t---\t.\t:\t|\tC\t=\t,\t\"\t-\t:\t.\t:\t.\t.\t;\t/\t+++\t,\tP\t;\t/\t+\t+\t&\t!\t?\t[\t]\t[\t]\t(\t)\t(\t)\t-\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tBing\tHan\tYi\tYi\tYi\tRen\tJiong\tJi\tDao\tDao\tBu\tJie\tXiao\tXiao\tWang\tWang\tWang\tWang\tJi\tYao\tJi\tJi\tXin\tXin\tShou\tPu\t\tWu\tRi\tYue\tDai\tWu\tShi\tShui\tShui\tHuo\tZhao\tZhao\tQiang\tNiu\tQuan\tYu\tPi\tMu\tShi\tShi\tZhu\tMi\tMi\tWang\tWang\tWang\tWang\tWang\tYang\tYang\tYang\tLao\tYu\tYu\tRou\tJiu\tCao\tCao\tCao\tHu\tYi\tYa\tYa\tJian\tJiao\tJiao\tYan\tBei\tZu\tChe\tChuo\tChuo\tChuo\tYi\tJin\tChang\tChang\tChang\tMen\tFu\tFu\tYu\tQing\tWei\tYe\tFeng\tFei\tShi\tShi\tShi\tShi\tShou\tMa\tGu\tGui\tYu\tNiao\tLu\tMai\tHuang\tMin\tQi\tQi\tChi\tChi\tLong\tLong\tGui\tGui\tGui";

   case 47:
    return "Yi\tGun\tZhu\tPie\tYi\tJue\tEr\tTou\tRen\tEr\tRu\tBa\tJiong\tMi\tBing\tJi\tKan\tDao\tLi\tBao\tBi\tFang\tXi\tShi\tBu\tJie\tHan\tSi\tYou\tKou\tWei\tTu\tShi\tZhi\tSui\tXi\tDa\tNu\tZi\tMian\tCun\tXiao\tWang\tShi\tChe\tShan\tChuan\tGong\tJi\tJin\tGan\tYao\tYan\tYin\tGong\tYi\tGong\tJi\tShan\tChi\tXin\tGe\tHu\tShou\tZhi\tPu\tWen\tDou\tJin\tFang\tWu\tRi\tYue\tYue\tMu\tQian\tZhi\tDai\tShu\tWu\tBi\tMao\tShi\tQi\tShui\tHuo\tZhao\tFu\tYao\tQiang\tPian\tYa\tNiu\tQuan\tXuan\tYu\tGua\tWa\tGan\tSheng\tYong\tTian\tPi\tNe\tBo\tBai\tPi\tMin\tMu\tMao\tShi\tShi\tShi\tRou\tHe\tXue\tLi\tZhu\tMi\tMi\tFou\tWang\tYang\tYu\tLao\tEr\tLei\tEr\tYu\tRou\tChen\tZi\tZhi\tJiu\tShe\tChuan\tZhou\tGen\tSe\tCao\tHu\tChong\tXue\tXing\tYi\tYa\tJian\tJiao\tYan\tGu\tDou\tShi\tZhi\tBei\tChi\tZou\tZu\tShen\tChe\tXin\tChen\tChuo\tYi\tYou\tBian\tLi\tJin\tChang\tMen\tFu\tLi\tZhui\tYu\tQing\tFei\tMian\tGe\tWei\tJiu\tYin\tYe\tFeng\tFei\tShi\tShou\tXiang\tMa\tGu\tGao\tBiao\tDou\tChang\tLi\tGui\tYu\tNiao\tLu\tLu\tMai\tMa\tHuang\tShu\tHei\tZhi\tMin\tDing\tGu\tShu\tBi\tQi\tChi\tLong\tGui\tYue\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t+\t~\t~";

   case 48:
    return " \t,\t.\t\"\t(JIS)\t-\t/\t0\t<\t>\t<<\t>>\t[\t]\t[\t]\t[(\t)]\t@\t=\t[\t]\t[(\t)]\t[\t]\t[\t]\t~\t\"\t\"\t\"\t@\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t:wavy_dash:\t<\t<'\t/\t/'\t\\\t@\tXX\t10\t20\t30\t-\tMasu\t:part_alternation_mark:\t~\t#\t\ta\ta\ti\ti\tu\tu\te\te\to\to\tka\tga\tki\tgi\tku\tgu\tke\tge\tko\tgo\tsa\tza\tshi\tji\tsu\tzu\tse\tze\tso\tzo\tta\tda\tchi\tji\tt\ttsu\tzu\tte\tde\tto\tdo\tna\tni\tnu\tne\tno\tha\tba\tpa\thi\tbi\tpi\tfu\tbu\tpu\the\tbe\tpe\tho\tbo\tpo\tma\tmi\tmu\tme\tmo\tya\tya\tyu\tyu\tyo\tyo\tra\tri\tru\tre\tro\twa\twa\ti\te\to\tn\tvu\tka\tka\t\t\t'\t`\t'\t`\t-\t-'\tyori\t=\ta\ta\ti\ti\tu\tu\te\te\to\to\tka\tga\tki\tgi\tku\tgu\tke\tge\tko\tgo\tsa\tza\tshi\tji\tsu\tzu\tse\tze\tso\tzo\tta\tda\tchi\tji\tt\ttsu\tzu\tte\tde\tto\tdo\tna\tni\tnu\tne\tno\tha\tba\tpa\thi\tbi\tpi\tfu\tbu\tpu\the\tbe\tpe\tho\tbo\tpo\tma\tmi\tmu\tme\tmo\tya\tya\tyu\tyu\tyo\tyo\tra\tri\tru\tre\tro\twa\twa\ti\te\to\tn\tvu\tka\tka\tva\tvi\tve\tvo\t-\t\t-\t-'\tkoto";

   case 49:
    return "\t\t\t\t\tb\tp\tm\tf\td\tt\tn\tl\tg\tk\th\tj\tq\tx\tzh\tch\tsh\tr\tz\tc\ts\ta\to\te\te\tai\tei\tao\tou\tan\ten\tang\teng\ter\ti\tu\tu\tv\tng\tgn\ti\te\tn\t\tg\tkk\tgs\tn\tnj\tnh\td\ttt\tl\tlg\tlm\tlb\tls\tlt\tlp\tlh\tm\tb\tpp\tbs\ts\tss\t\tj\tjj\tch\tk\tt\tp\th\ta\tae\tya\tyae\teo\te\tyeo\tye\to\twa\twae\toe\tyo\tu\two\twe\twi\tyu\teu\tui\ti\t\tnn\tnd\tns\tnz\tlgs\tld\tlbs\tlz\tlq\tmb\tms\tmz\tw\tbg\tbd\tbsg\tbsd\tbj\tbt\tv\tff\tsg\tsn\tsd\tsb\tsj\tz\t\tng\tngs\tngz\tf\thh\tq\tyoya\tyoyae\tyoi\tyuyeo\tyuye\tyui\to\toi\t\t-\tre\t1\t2\t3\t4\tA\tB\tC\tI\tII\tIII\tIV\ta\tb\tc\tb\tj\tji\tg\te\tenn\too\tonn\tir\tann\tinn\tunn\tm\tng\tainn\taunn\tam\tom\tong\tinn\tp\tt\tk\th\tv\tdl\ty\tk\tgw\tkw\teu\ta\tT\tWG\tXG\tBXG\tSW\tHZZ\tHZG\tHP\tHZWG\tSZWG\tHZT\tHZZP\tHPWG\tHZW\tHZZZ\tN\tH\tS\tP\tSP\tD\tHZ\tHG\tSZ\tSWZ\tST\tSG\tPD\tPZ\tTN\tSZZ\tSWG\tHXWG\tHZZZG\tPG\tQ\tHXG\tSZP\t\t\t\t\t\t\t\t\t\t-\tk\ts\ts\tt\tn\th\th\th\th\th\tm\tr\tr\tr\tr\tr";

   case 50:
    return "(g)\t(n)\t(d)\t(l)\t(m)\t(b)\t(s)\t()\t(j)\t(ch)\t(k)\t(t)\t(p)\t(h)\t(Ga)\t(Na)\t(Da)\t(La)\t(Ma)\t(Ba)\t(Sa)\t(A)\t(Ja)\t(Cha)\t(Ka)\t(Ta)\t(Pa)\t(Ha)\t(Ju)\t(OJeon)\t(OHu)\t\t(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(Yue)\t(Huo)\t(Shui)\t(Mu)\t(Jin)\t(Tu)\t(Ri)\t(Zhu)\t(You)\t(She)\t(Ming)\t(Te)\t(Cai)\t(Zhu)\t(Lao)\t(Dai)\t(Hu)\t(Xue)\t(Jian)\t(Qi)\t(Zi)\t(Xie)\t(Ji)\t(Xiu)\t(Zi)\t(Zhi)\tWen\tYou\tWen\tZheng\t10\t20\t30\t40\t50\t60\t70\t80\tPTE\t21\t22\t23\t24\t25\t26\t27\t28\t29\t30\t31\t32\t33\t34\t35\tg\tn\td\tl\tm\tb\ts\t\tj\tch\tk\tt\tp\th\tGa\tNa\tDa\tLa\tMa\tBa\tSa\tA\tJa\tCha\tKa\tTa\tPa\tHa\tChamGo\tJuUi\tU\t(K)\t(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\tYue\tHuo\tShui\tMu\tJin\tTu\tRi\tZhu\tYou\tShe\tMing\tTe\tCai\tZhu\tLao\tMi\tNan\tNu\tShi\tYou\tYin\tZhu\tXiang\tXiu\tXie\tZheng\tShang\tZhong\tXia\tZuo\tYou\tYi\tZong\tXue\tJian\tQi\tZi\tXie\tYe\t36\t37\t38\t39\t40\t41\t42\t43\t44\t45\t46\t47\t48\t49\t50\t1M\t2M\t3M\t4M\t5M\t6M\t7M\t8M\t9M\t10M\t11M\t12M\tHg\terg\teV\tLTD\ta\ti\tu\te\to\tka\tki\tku\tke\tko\tsa\tshi\tsu\tse\tso\tta\tchi\ttsu\tte\tto\tna\tni\tnu\tne\tno\tha\thi\tfu\the\tho\tma\tmi\tmu\tme\tmo\tya\tyu\tyo\tra\tri\tru\tre\tro\twa\ti\te\to\tReiwa";

   case 51:
    return "apartment\talpha\tampere\tare\tinning\tinch\twon\tescudo\tacre\tounce\tohm\tkai-ri\tcarat\tcalorie\tgallon\tgamma\tgiga\tguinea\tcurie\tguilder\tkilo\tkilogram\tkilometer\tkilowatt\tgram\tgram ton\tcruzeiro\tkrone\tcase\tkoruna\tco-op\tcycle\tcentime\tshilling\tcenti\tcent\tdozen\tdeci\tdollar\tton\tnano\tknot\theights\tpercent\tparts\tbarrel\tpiaster\tpicul\tpico\tbuilding\tfarad\tfeet\tbushel\tfranc\thectare\tpeso\tpfennig\thertz\tpence\tpage\tbeta\tpoint\tvolt\thon\tpound\thall\thorn\tmicro\tmile\tmach\tmark\tmansion\tmicron\tmilli\tmillibar\tmega\tmegaton\tmeter\tyard\tyard\tyuan\tliter\tlira\trupee\truble\trem\troentgen\twatt\t0H\t1H\t2H\t3H\t4H\t5H\t6H\t7H\t8H\t9H\t10H\t11H\t12H\t13H\t14H\t15H\t16H\t17H\t18H\t19H\t20H\t21H\t22H\t23H\t24H\thPa\tda\tAU\tbar\toV\tpc\tdm\tdm2\tdm3\tIU\tHeisei\tShowa\tTaisho\tMeiji\tInc.\tpA\tnA\tuA\tmA\tkA\tKB\tMB\tGB\tcal\tkcal\tpF\tnF\tuF\tug\tmg\tkg\tHz\tkHz\tMHz\tGHz\tTHz\tul\tml\tdl\tkl\tfm\tnm\tum\tmm\tcm\tkm\tmm2\tcm2\tm2\tkm2\tmm3\tcm3\tm3\tkm3\tm/s\tm/s2\tPa\tkPa\tMPa\tGPa\trad\trad/s\trad/s2\tps\tns\tus\tms\tpV\tnV\tuV\tmV\tkV\tMV\tpW\tnW\tuW\tmW\tkW\tMW\tkOhm\tMOhm\ta.m.\tBq\tcc\tcd\tC/kg\tCo.\tdB\tGy\tha\tHP\tin\tKK\tKM\tkt\tlm\tln\tlog\tlx\tmb\tmil\tmol\tPH\tp.m.\tPPM\tPR\tsr\tSv\tWb\tV/m\tA/m\t1D\t2D\t3D\t4D\t5D\t6D\t7D\t8D\t9D\t10D\t11D\t12D\t13D\t14D\t15D\t16D\t17D\t18D\t19D\t20D\t21D\t22D\t23D\t24D\t25D\t26D\t27D\t28D\t29D\t30D\t31D\tgal";

   case 77:
    return "Tong\tYu\tXiang\tNao\tShun\tFen\tPu\tLing\tAo\tHuan\tYi\tHuan\tMeng\tYing\tLei\tYan\tBao\tDie\tLing\tShi\tJiao\tLie\tJing\tJu\tTi\tPi\tGang\tXiao\tWai\tChuai\tDi\tHuan\tYao\tLi\tMi\tHu\tSheng\tJia\tYin\tWei\tJyun\tPiao\tLu\tLing\tYi\tCai\tShan\tHu\tShu\tTuo\tMo\tHua\tTie\tBing\tPeng\tHun\tFu\tGuo\tBu\tLi\tChan\tPi\tCuo\tMeng\tSuo\tQiang\tZhi\tKuang\tBi\tAo\tMeng\tXian\tKu\tTou\tTuan\tWei\tXian\tTan\tTuan\tLao\tChan\tNi\tNi\tLi\tDong\tJu\tQian\tBo\tShai\tZha\tTao\tQian\tNong\tYi\tJing\tGan\tDi\tJian\tMei\tDa\tJian\tYu\tXie\tZai\tMang\tLi\tGun\tXun\tTa\tZhe\tYang\tTuan\tShang\tXi\tQiao\tWei\tYing\tChua\tQu\tWa\tShu\tZhi\tTing\tGu\tShang\tCa\tFu\tTie\tTa\tTa\tZhuo\tHan\tPing\tHe\tZhui\tZhou\tBo\tLiu\tNu\tXi\tPao\tDi\tHe\tTi\tWai\tTi\tQi\tJi\tChi\tBa\tJin\tKe\tLi\tJu\tQu\tLa\tGu\tQia\tQi\tXian\tJian\tShi\tJian\tAi\tHua\tZha\tZe\tYao\tZhan\tJi\tCha\tYan\tJian\tWong\tYan\tKi\tJiao\tTong\tNan\tYue\tCeoi\tChi\tDe\tJiao\tMo\tZuo\t\t\t\t\tYu\t\tQian\tKun\tZhun\tMeng\tXu\tSong\tShi\tBi\tXiaoChu\tLu\tTai\tPi\tTongRen\tDaYou\tQian\tYu\tSui\tGu\tLin\tGuan\tShiKe\tBi\tBo\tFu\tWuWang\tDaChu\tYi\tDaGuo\tKan\tLi\tXian\tHeng\tDun\tDaZhuang\tJin\tMingYi\tJiaRen\tKui\tJian\tXie\tSun\tYi\tGuai\tGou\tCui\tSheng\tKun\tJing\tGe\tDing\tZhen\tGen\tJian\tGuiMei\tFeng\tLu\tXun\tDui\tHuan\tJie\tZhongFu\tXiaoGuo\tJiJi\tWeiJi";

   case 160:
    return "it\tix\ti\tip\tiet\tiex\tie\tiep\tat\tax\ta\tap\tuox\tuo\tuop\tot\tox\to\top\tex\te\tw\tbit\tbix\tbi\tbip\tbiet\tbiex\tbie\tbiep\tbat\tbax\tba\tbap\tbuox\tbuo\tbuop\tbot\tbox\tbo\tbop\tbex\tbe\tbep\tbut\tbux\tbu\tbup\tburx\tbur\tbyt\tbyx\tby\tbyp\tbyrx\tbyr\tpit\tpix\tpi\tpip\tpiex\tpie\tpiep\tpat\tpax\tpa\tpap\tpuox\tpuo\tpuop\tpot\tpox\tpo\tpop\tput\tpux\tpu\tpup\tpurx\tpur\tpyt\tpyx\tpy\tpyp\tpyrx\tpyr\tbbit\tbbix\tbbi\tbbip\tbbiet\tbbiex\tbbie\tbbiep\tbbat\tbbax\tbba\tbbap\tbbuox\tbbuo\tbbuop\tbbot\tbbox\tbbo\tbbop\tbbex\tbbe\tbbep\tbbut\tbbux\tbbu\tbbup\tbburx\tbbur\tbbyt\tbbyx\tbby\tbbyp\tnbit\tnbix\tnbi\tnbip\tnbiex\tnbie\tnbiep\tnbat\tnbax\tnba\tnbap\tnbot\tnbox\tnbo\tnbop\tnbut\tnbux\tnbu\tnbup\tnburx\tnbur\tnbyt\tnbyx\tnby\tnbyp\tnbyrx\tnbyr\thmit\thmix\thmi\thmip\thmiex\thmie\thmiep\thmat\thmax\thma\thmap\thmuox\thmuo\thmuop\thmot\thmox\thmo\thmop\thmut\thmux\thmu\thmup\thmurx\thmur\thmyx\thmy\thmyp\thmyrx\thmyr\tmit\tmix\tmi\tmip\tmiex\tmie\tmiep\tmat\tmax\tma\tmap\tmuot\tmuox\tmuo\tmuop\tmot\tmox\tmo\tmop\tmex\tme\tmut\tmux\tmu\tmup\tmurx\tmur\tmyt\tmyx\tmy\tmyp\tfit\tfix\tfi\tfip\tfat\tfax\tfa\tfap\tfox\tfo\tfop\tfut\tfux\tfu\tfup\tfurx\tfur\tfyt\tfyx\tfy\tfyp\tvit\tvix\tvi\tvip\tviet\tviex\tvie\tviep\tvat\tvax\tva\tvap\tvot\tvox\tvo\tvop\tvex\tvep\tvut\tvux\tvu\tvup\tvurx\tvur\tvyt\tvyx\tvy\tvyp\tvyrx\tvyr";

   case 161:
    return "dit\tdix\tdi\tdip\tdiex\tdie\tdiep\tdat\tdax\tda\tdap\tduox\tduo\tdot\tdox\tdo\tdop\tdex\tde\tdep\tdut\tdux\tdu\tdup\tdurx\tdur\ttit\ttix\tti\ttip\ttiex\ttie\ttiep\ttat\ttax\tta\ttap\ttuot\ttuox\ttuo\ttuop\ttot\ttox\tto\ttop\ttex\tte\ttep\ttut\ttux\ttu\ttup\tturx\ttur\tddit\tddix\tddi\tddip\tddiex\tddie\tddiep\tddat\tddax\tdda\tddap\tdduox\tdduo\tdduop\tddot\tddox\tddo\tddop\tddex\tdde\tddep\tddut\tddux\tddu\tddup\tddurx\tddur\tndit\tndix\tndi\tndip\tndiex\tndie\tndat\tndax\tnda\tndap\tndot\tndox\tndo\tndop\tndex\tnde\tndep\tndut\tndux\tndu\tndup\tndurx\tndur\thnit\thnix\thni\thnip\thniet\thniex\thnie\thniep\thnat\thnax\thna\thnap\thnuox\thnuo\thnot\thnox\thnop\thnex\thne\thnep\thnut\tnit\tnix\tni\tnip\tniex\tnie\tniep\tnax\tna\tnap\tnuox\tnuo\tnuop\tnot\tnox\tno\tnop\tnex\tne\tnep\tnut\tnux\tnu\tnup\tnurx\tnur\thlit\thlix\thli\thlip\thliex\thlie\thliep\thlat\thlax\thla\thlap\thluox\thluo\thluop\thlox\thlo\thlop\thlex\thle\thlep\thlut\thlux\thlu\thlup\thlurx\thlur\thlyt\thlyx\thly\thlyp\thlyrx\thlyr\tlit\tlix\tli\tlip\tliet\tliex\tlie\tliep\tlat\tlax\tla\tlap\tluot\tluox\tluo\tluop\tlot\tlox\tlo\tlop\tlex\tle\tlep\tlut\tlux\tlu\tlup\tlurx\tlur\tlyt\tlyx\tly\tlyp\tlyrx\tlyr\tgit\tgix\tgi\tgip\tgiet\tgiex\tgie\tgiep\tgat\tgax\tga\tgap\tguot\tguox\tguo\tguop\tgot\tgox\tgo\tgop\tget\tgex\tge\tgep\tgut\tgux\tgu\tgup\tgurx\tgur\tkit\tkix\tki\tkip\tkiex\tkie\tkiep\tkat";

   case 162:
    return "kax\tka\tkap\tkuox\tkuo\tkuop\tkot\tkox\tko\tkop\tket\tkex\tke\tkep\tkut\tkux\tku\tkup\tkurx\tkur\tggit\tggix\tggi\tggiex\tggie\tggiep\tggat\tggax\tgga\tggap\tgguot\tgguox\tgguo\tgguop\tggot\tggox\tggo\tggop\tgget\tggex\tgge\tggep\tggut\tggux\tggu\tggup\tggurx\tggur\tmgiex\tmgie\tmgat\tmgax\tmga\tmgap\tmguox\tmguo\tmguop\tmgot\tmgox\tmgo\tmgop\tmgex\tmge\tmgep\tmgut\tmgux\tmgu\tmgup\tmgurx\tmgur\thxit\thxix\thxi\thxip\thxiet\thxiex\thxie\thxiep\thxat\thxax\thxa\thxap\thxuot\thxuox\thxuo\thxuop\thxot\thxox\thxo\thxop\thxex\thxe\thxep\tngiex\tngie\tngiep\tngat\tngax\tnga\tngap\tnguot\tnguox\tnguo\tngot\tngox\tngo\tngop\tngex\tnge\tngep\thit\thiex\thie\that\thax\tha\thap\thuot\thuox\thuo\thuop\thot\thox\tho\thop\thex\the\thep\twat\twax\twa\twap\twuox\twuo\twuop\twox\two\twop\twex\twe\twep\tzit\tzix\tzi\tzip\tziex\tzie\tziep\tzat\tzax\tza\tzap\tzuox\tzuo\tzuop\tzot\tzox\tzo\tzop\tzex\tze\tzep\tzut\tzux\tzu\tzup\tzurx\tzur\tzyt\tzyx\tzy\tzyp\tzyrx\tzyr\tcit\tcix\tci\tcip\tciet\tciex\tcie\tciep\tcat\tcax\tca\tcap\tcuox\tcuo\tcuop\tcot\tcox\tco\tcop\tcex\tce\tcep\tcut\tcux\tcu\tcup\tcurx\tcur\tcyt\tcyx\tcy\tcyp\tcyrx\tcyr\tzzit\tzzix\tzzi\tzzip\tzziet\tzziex\tzzie\tzziep\tzzat\tzzax\tzza\tzzap\tzzox\tzzo\tzzop\tzzex\tzze\tzzep\tzzux\tzzu\tzzup\tzzurx\tzzur\tzzyt\tzzyx\tzzy\tzzyp\tzzyrx\tzzyr\tnzit\tnzix\tnzi\tnzip\tnziex\tnzie\tnziep\tnzat\tnzax\tnza\tnzap\tnzuox\tnzuo\tnzox\tnzop\tnzex\tnze\tnzux\tnzu";

   case 163:
    return "nzup\tnzurx\tnzur\tnzyt\tnzyx\tnzy\tnzyp\tnzyrx\tnzyr\tsit\tsix\tsi\tsip\tsiex\tsie\tsiep\tsat\tsax\tsa\tsap\tsuox\tsuo\tsuop\tsot\tsox\tso\tsop\tsex\tse\tsep\tsut\tsux\tsu\tsup\tsurx\tsur\tsyt\tsyx\tsy\tsyp\tsyrx\tsyr\tssit\tssix\tssi\tssip\tssiex\tssie\tssiep\tssat\tssax\tssa\tssap\tssot\tssox\tsso\tssop\tssex\tsse\tssep\tssut\tssux\tssu\tssup\tssyt\tssyx\tssy\tssyp\tssyrx\tssyr\tzhat\tzhax\tzha\tzhap\tzhuox\tzhuo\tzhuop\tzhot\tzhox\tzho\tzhop\tzhet\tzhex\tzhe\tzhep\tzhut\tzhux\tzhu\tzhup\tzhurx\tzhur\tzhyt\tzhyx\tzhy\tzhyp\tzhyrx\tzhyr\tchat\tchax\tcha\tchap\tchuot\tchuox\tchuo\tchuop\tchot\tchox\tcho\tchop\tchet\tchex\tche\tchep\tchux\tchu\tchup\tchurx\tchur\tchyt\tchyx\tchy\tchyp\tchyrx\tchyr\trrax\trra\trruox\trruo\trrot\trrox\trro\trrop\trret\trrex\trre\trrep\trrut\trrux\trru\trrup\trrurx\trrur\trryt\trryx\trry\trryp\trryrx\trryr\tnrat\tnrax\tnra\tnrap\tnrox\tnro\tnrop\tnret\tnrex\tnre\tnrep\tnrut\tnrux\tnru\tnrup\tnrurx\tnrur\tnryt\tnryx\tnry\tnryp\tnryrx\tnryr\tshat\tshax\tsha\tshap\tshuox\tshuo\tshuop\tshot\tshox\tsho\tshop\tshet\tshex\tshe\tshep\tshut\tshux\tshu\tshup\tshurx\tshur\tshyt\tshyx\tshy\tshyp\tshyrx\tshyr\trat\trax\tra\trap\truox\truo\truop\trot\trox\tro\trop\trex\tre\trep\trut\trux\tru\trup\trurx\trur\tryt\tryx\try\tryp\tryrx\tryr\tjit\tjix\tji\tjip\tjiet\tjiex\tjie\tjiep\tjuot\tjuox\tjuo\tjuop\tjot\tjox\tjo\tjop\tjut\tjux\tju\tjup\tjurx\tjur\tjyt\tjyx\tjy\tjyp\tjyrx\tjyr\tqit\tqix\tqi\tqip";

   case 164:
    return "qiet\tqiex\tqie\tqiep\tquot\tquox\tquo\tquop\tqot\tqox\tqo\tqop\tqut\tqux\tqu\tqup\tqurx\tqur\tqyt\tqyx\tqy\tqyp\tqyrx\tqyr\tjjit\tjjix\tjji\tjjip\tjjiet\tjjiex\tjjie\tjjiep\tjjuox\tjjuo\tjjuop\tjjot\tjjox\tjjo\tjjop\tjjut\tjjux\tjju\tjjup\tjjurx\tjjur\tjjyt\tjjyx\tjjy\tjjyp\tnjit\tnjix\tnji\tnjip\tnjiet\tnjiex\tnjie\tnjiep\tnjuox\tnjuo\tnjot\tnjox\tnjo\tnjop\tnjux\tnju\tnjup\tnjurx\tnjur\tnjyt\tnjyx\tnjy\tnjyp\tnjyrx\tnjyr\tnyit\tnyix\tnyi\tnyip\tnyiet\tnyiex\tnyie\tnyiep\tnyuox\tnyuo\tnyuop\tnyot\tnyox\tnyo\tnyop\tnyut\tnyux\tnyu\tnyup\txit\txix\txi\txip\txiet\txiex\txie\txiep\txuox\txuo\txot\txox\txo\txop\txyt\txyx\txy\txyp\txyrx\txyr\tyit\tyix\tyi\tyip\tyiet\tyiex\tyie\tyiep\tyuot\tyuox\tyuo\tyuop\tyot\tyox\tyo\tyop\tyut\tyux\tyu\tyup\tyurx\tyur\tyyt\tyyx\tyy\tyyp\tyyrx\tyyr\t\t\t\tQOT\tLI\tKIT\tNYIP\tCYP\tSSI\tGGOP\tGEP\tMI\tHXIT\tLYR\tBBUT\tMOP\tYO\tPUT\tHXUO\tTAT\tGA\tZUP\tCYT\tDDUR\tBUR\tGGUO\tNYOP\tTU\tOP\tJJUT\tZOT\tPYT\tHMO\tYIT\tVUR\tSHY\tVEP\tZA\tJO\tNZUP\tJJY\tGOT\tJJIE\tWO\tDU\tSHUR\tLIE\tCY\tCUOP\tCIP\tHXOP\tSHAT\tZUR\tSHOP\tCHE\tZZIET\tNBIE\tKE\t\t\t\t\t\t\t\t\t\tbb\tb\tp\tdd\td\tt\tgg\tg\tk\trr\tzh\tch\tzz\tz\tc\tm\tn\tl\ts\tr\tss\tng\th\th\th\tf\tw\tsh\ty\te\ta\tai\tei\tei\ti\to\tu\tu\te\te\tl\tq\t\tx\tr\tt\t,\t.";

   case 165:
    return "e\te\the\twe\twe\tpe\tbe\tbe\tmbe\tkpe\tmgbe\tgbe\tfe\tve\tte\tthe\tde\tdhe\tle\tre\tde\tnde\tse\tshe\tze\tzhe\tche\tje\tnje\tye\tke\tngge\tge\tme\tne\tnye\ti\ti\thi\thi\twi\twi\tpi\tbi\tbi\tmbi\tkpi\tmgbi\tgbi\tfi\tvi\tti\tthi\tdi\tdhi\tli\tri\tdi\tndi\tsi\tshi\tzi\tzhi\tchi\tji\tnji\tyi\tki\tnggi\tgi\tmi\tni\tnyi\ta\ta\tnga\tha\tha\twa\twa\tpa\tba\tba\tmba\tkpa\tkpa\tmgba\tgba\tfa\tva\tta\ttha\tda\tdha\tla\tra\tda\tnda\tsa\tsha\tza\tzha\tcha\tja\tnja\tya\tka\tka\tngga\tga\tma\tna\tnya\to\to\tho\two\two\tpo\tbo\tbo\tmbo\tkpo\tmgbo\tgbo\tfo\tvo\tto\ttho\tdo\tdho\tlo\tro\tdo\tndo\tso\tsho\tzo\tzho\tcho\tjo\tnjo\tyo\tko\tnggo\tgo\tmo\tno\tnyo\tu\tu\thu\thu\twu\twu\tpu\tbu\tbu\tmbu\tkpu\tmgbu\tgbu\tfu\tvu\ttu\tthu\tdu\tdhu\tlu\tru\tdu\tndu\tsu\tshu\tzu\tzhu\tchu\tju\tnju\tyu\tku\tnggu\tgu\tmu\tnu\tnyu\to\to\tngo\tho\tho\two\two\tpo\tbo\tbo\tmbo\tkpo\tmgbo\tgbo\tgbo\tfo\tvo\tto\ttho\tdo\tdho\tlo\tro\tdo\tndo\tso\tsho\tzo\tzho\tcho\tjo\tnjo\tyo\tko\tnggo\tgo\tmo\tno\tnyo\te\te\tnge\the\the\twe\twe\tpe\tbe\tbe\tmbe\tkpe\tkpe\tmgbe\tgbe\tgbe\tfe\tve\tte\tthe\tde\tdhe\tle\tre\tde\tnde\tse\tshe\tze\tzhe\tche";

   case 166:
    return "je\tnje\tye\tke\tngge\tngge\tge\tge\tme\tne\tnye\tng\th\t,\t.\t?\tfa\tka\tso\tFeng\tKeng\tTing\tNii\tBang\tFaa\tTaa\tDang\tDong\tKung\tTong\tDoo\tJong\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\tma\tdo\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tZ\tz\tDz\tdz\tDz\tdz\tI\ti\tDj\tdj\tU\tu\tO\to\t'\t'\tY\ty\tIe\tie\tOi\toi\tIa\tia\tE\te\tO\to\tIe\tie\tIn\tin\tTs\tts\tDg\tdg\tLg\tlg\tMg\tmg\tO\to\tOo\too\tOo\too\tO\t.\t10000000\t100000000\t1000000000\t*\tie\ti\ti\tu\t'\ty\t'\to\t'\t'\t'\t'\tDw\tdw\tDzw\tdzw\tZhw\tzhw\tCch\tcch\tDz\tdz\tT\tt\tTw\ttw\tTsw\ttsw\tTs\tts\tTch\ttch\tHw\thw\tShw\tshw\tOo\too\tO\to\t'\t'\tf\tie\ta\tka\tu\tku\te\tre\tte\to\tnyi\ti\tla\tpa\trii\trie\tlee\tmee\ttaa\tndaa\tnjem\tm\tsuu\tmu\tshii\tsi\tshux\tsux\tkye\tket\tnue\tnu\tnjue\tyo'\tshu\tyu'\tya\tnsha\tkux\tpux\tnje\tnte\tpu\twu\tpe\tfe\tru\tlu\tmi\tni\trux\tre\tken\tngkwen\tngga\tnga\tsho\tpue\tfu\tfom\twa\tna\tli\tpi\tlo'\tko\tmben\tren\tmen\tma\tti\tki\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t'\t`\t*\t.\t:\t,\t;\t?";

   case 167:
    return "1\t2\t3\t4\t5\t6\t7\t8\t5\t4\t3\t2\t1\t5\t4\t3\t2\t1\t5\t4\t3\t2\t1\t'\t'\t-\t~\t^\t!\t!\t^\t^\t-\t_\t'\t'\t`\t`\tH\th\tTz\ttz\t3\t3\t4\t4\t4,\t4,\tf\ts\tAa\taa\tAo\tao\tAu\tau\tAv\tav\tAv\tav\tAy\tay\tC.\tc.\tK.\tk.\tK.\tk.\tK.\tk.\tL\tl\tL.\tl.\tO.\to.\tO\to\tOo\too\tP.\tp.\tP.\tp.\tP.\tp.\tQ.\tq.\tQ.\tq.\tR\tr\tR.\tr.\tV.\tv.\tVy\tvy\tZ\tz\tTh.\tth.\tTh.\tth.\tV\tv\t&\t&\tS.\ts.\t'\t'\t'\td.\tl.\tm.\tn.\tr.\tr.\tt.\ts.\tD\td\tF\tf\tG\tNg\tng\tLl\tll\tR\tr\tS\ts\tT\tt\t^\t:\t=\t'\t'\tY\tl\t-\tN\tn\tC\tc\tc\th\tB\tb\tF\tf\tAe\tae\tOe\toe\tUe\tue\tG\tg\tK\tk\tN\tn\tR\tr\tS\ts\tH\tE\tG\tL\tI\tq\tK\tT\tJ\tX\tB\tb\tO\to\tU\tu\tA\ta\tI\ti\tU\tu\tO\to\tW\tw\tC\tS\tZ\tD\td\tS\ts\tU\tS\ts\t\t\tG\tg\t\tthth\t\tww\tS\ts\tS\ts\tL\tl\tL\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tC\tF\tQ\tH\th\tI\tH\toe\tw\tF\tP\tM\tI\tM'";

   case 168:
    return "a\ti\ti\tu\te\to\t\tk\tkh\tg\tgh\tng\tc\tch\tj\tjh\tt\tth\td\tdh\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\tr\tl\tr\ts\th\ta\ti\tu\te\to\t1\t2\t3\t4\t\t\t\t\t1\t2\t3\t1\t2\t3\t/\t-\tRs\t'\t\t\t\t\t\t\tk\tkh\tg\tng\tc\tch\tj\tny\tt\tth\td\tn\tp\tph\tb\tm\tts\ttsh\tdz\tw\tzh\tz\t-\ty\tr\tl\tsh\ts\th\t'\ti\tu\te\to\tq\tx\tf\tgg\tee\tw\ty\ttt\ttth\tdd\tnn\ty''\tsh'\th'\tf''\tr\tr\t^\t@\t@@\t/\t//\t\t\t\t\t\t\t\t\tm\th\ta\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\te\tai\to\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tl\th\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\te\tai\to\to\tau\t\tm\t\t\t\t\t\t\t\t\t,\t.\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\ta\tu\tk\tn\tp\tr\tv\t'\tm\tm\tmm\tm2\tm3\tm'\t-\t-\t^\t~\t*\tOm\ta\ta";

   case 169:
    return "0\t1\t2\t3\t4\t5\t6\t7\t8\t9\tk\thk\tg\tng\ts\ths\tz\tny\tt\tht\tn\tp\thp\tm\td\tb\tr\ty\tl\tw\tth\th\tv\tj\ta\toe\ti\to\tue\tae\tu\te\taw\t\t\t\t'\t,\tk\tg\tng\tt\td\tn\tp\tb\tm\tc\tj\tny\ts\tr\tl\ty\tw\th\tmb\tngg\tnd\tnyj\t'\ti\tu\te\tai\to\tau\teu\tea\tng\tn\tr\th\t\t\t\t\t\t\t\t\t\t\t\t\t*\tdm\tdb\tds\tdj\tlg\tlkk\tld\tltt\tlm\tlb\tlpp\tlv\tls\tlj\tlk\tmg\tmd\tms\tbst\tbk\tbh\tssb\tl\th\tjjh\ttt\tph\ths\tqq\t\t\t\tm\tng\tr\th\ta\ti\ti\ti\tu\tre\tle\tlo\te\tai\to\tk\tq\tkh\tg\tgh\tng\tc\tch\tj\tjny\tjh\tny\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tr\tl\tw\ts\ts\ts\th\t'\ta\to\ti\ti\tu\tu\te\tai\te\tre\ty\tr\t\t<\t>\t@\t@@\t@@@\t*\t:\t,\t.\t|\t||\t{\t}\t\t-\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t^\t~\tgh\tch\tjh\tn\tbh\t\t-\tn\tf\tg\tgh\tj\tjh\td\tdh\tn\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\tl\td\tdh\tb\tbh";

   case 170:
    return "a\ti\tu\te\tai\to\tk\tkh\tg\tgh\tng\tng\tc\tch\tj\tjh\tny\tny\tnj\tt\tth\td\tdh\tn\tn\tnd\tp\tpp\tph\tb\tbh\tm\tm\tmb\ty\tr\tl\tw\tx\ts\th\ta\ti\ti\tei\tu\te\to\tai\tau\tu\ty\tr\tl\tw\t\t\t\t\t\t\t\t\t\tk\tg\tng\tng\tc\tt\tn\tp\ty\tr\tl\tx\tm\th\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t*\t,\t;\t.\tg\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tdh\tn\ts\th\tl\tf\t-\tx\tz\tr\toay\t'n\thm\t!\t1\t2\tr\t\t\t\tch\tsh\tk\tk\tkh\tkh\tx\tx\tg\tg\tng\tng\tch\tch\tchh\tchh\ts\ts\tny\tny\td\td\tt\tt\tth\tth\tn\tn\tb\tb\tp\tp\tph\tph\tf\tf\tm\tm\ty\ty\tr\tr\tl\tl\tv\tv\th\th\t\t\ta\taa\ti\tue\tu\tae\to\toa\tia\tuea\tua\taue\tai\tan\tam\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tKon\tNueng\t-\t<\t>\te\to\tch\tn\tt\tth\td\tdh\tn\ts\ts\ti\tu\tai\tau\tau\t,\t?\t*\t-\t-\th";

   case 171:
    return "\tthu\tthi\ttha\tthe\tth\ttho\t\t\tdhu\tdhi\tdha\tdhe\tdh\tdho\t\t\tdzu\tdzi\tdza\tdze\tdz\tdzo\t\t\t\t\t\t\t\t\t\tch'e\tch'u\tch'i\tch'a\tch'e\tch'\tch'o\t\tb'e\tb'u\tb'i\tb'a\tb'e\tb'\tb'o\t\ta\tae\te\te\te\tf\tg\tl\tl\tl\tm\tn\tng\to\to\to\toe\toe\toe\too\too\tr\tr\tr\trr\tr\trr\tr\tr\tsh\tu\tu\tui\tui\tu\tx\tx\tx\tx\tx\tx\tx\ty\t*\th\tl\tl\tu\tia\tie\toe\tuo\ta\to\tdz\tts\tr\tw\t<\t>\t\t\t\t\ta\te\ti\to\tu\tv\tga\tka\tge\tgi\tgo\tgu\tgv\tha\the\thi\tho\thu\thv\tla\tle\tli\tlo\tlu\tlv\tma\tme\tmi\tmo\tmu\tna\thna\tnah\tne\tni\tno\tnu\tnv\tqua\tque\tqui\tquo\tquu\tquv\tsa\ts\tse\tsi\tso\tsu\tsv\tda\tta\tde\tte\tdi\tti\tdo\tdu\tdv\tdla\ttla\ttle\ttli\ttlo\ttlu\ttlv\ttsa\ttse\ttsi\ttso\ttsu\ttsv\twa\twe\twi\two\twu\twv\tya\tk\ts\tl\tm\tp\tn\tc\tt\tkh\tn\tth\tw\ty\th\tu\ti\tph\ta\tg\tjh\tr\tb\tj\td\tgh\tdh\tbh\tk\tl\tm\tp\tn\tt\tn\ti\to\ti\ta\te\tou\tu\tei\tm\t.\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 172:
    return "Ga\tGag\tGakk\tGags\tGan\tGanj\tGanh\tGad\tGal\tGalg\tGalm\tGalb\tGals\tGalt\tGalp\tGalh\tGam\tGab\tGabs\tGas\tGass\tGang\tGaj\tGach\tGak\tGat\tGap\tGah\tGae\tGaeg\tGaekk\tGaegs\tGaen\tGaenj\tGaenh\tGaed\tGael\tGaelg\tGaelm\tGaelb\tGaels\tGaelt\tGaelp\tGaelh\tGaem\tGaeb\tGaebs\tGaes\tGaess\tGaeng\tGaej\tGaech\tGaek\tGaet\tGaep\tGaeh\tGya\tGyag\tGyakk\tGyags\tGyan\tGyanj\tGyanh\tGyad\tGyal\tGyalg\tGyalm\tGyalb\tGyals\tGyalt\tGyalp\tGyalh\tGyam\tGyab\tGyabs\tGyas\tGyass\tGyang\tGyaj\tGyach\tGyak\tGyat\tGyap\tGyah\tGyae\tGyaeg\tGyaekk\tGyaegs\tGyaen\tGyaenj\tGyaenh\tGyaed\tGyael\tGyaelg\tGyaelm\tGyaelb\tGyaels\tGyaelt\tGyaelp\tGyaelh\tGyaem\tGyaeb\tGyaebs\tGyaes\tGyaess\tGyaeng\tGyaej\tGyaech\tGyaek\tGyaet\tGyaep\tGyaeh\tGeo\tGeog\tGeokk\tGeogs\tGeon\tGeonj\tGeonh\tGeod\tGeol\tGeolg\tGeolm\tGeolb\tGeols\tGeolt\tGeolp\tGeolh\tGeom\tGeob\tGeobs\tGeos\tGeoss\tGeong\tGeoj\tGeoch\tGeok\tGeot\tGeop\tGeoh\tGe\tGeg\tGekk\tGegs\tGen\tGenj\tGenh\tGed\tGel\tGelg\tGelm\tGelb\tGels\tGelt\tGelp\tGelh\tGem\tGeb\tGebs\tGes\tGess\tGeng\tGej\tGech\tGek\tGet\tGep\tGeh\tGyeo\tGyeog\tGyeokk\tGyeogs\tGyeon\tGyeonj\tGyeonh\tGyeod\tGyeol\tGyeolg\tGyeolm\tGyeolb\tGyeols\tGyeolt\tGyeolp\tGyeolh\tGyeom\tGyeob\tGyeobs\tGyeos\tGyeoss\tGyeong\tGyeoj\tGyeoch\tGyeok\tGyeot\tGyeop\tGyeoh\tGye\tGyeg\tGyekk\tGyegs\tGyen\tGyenj\tGyenh\tGyed\tGyel\tGyelg\tGyelm\tGyelb\tGyels\tGyelt\tGyelp\tGyelh\tGyem\tGyeb\tGyebs\tGyes\tGyess\tGyeng\tGyej\tGyech\tGyek\tGyet\tGyep\tGyeh\tGo\tGog\tGokk\tGogs\tGon\tGonj\tGonh\tGod\tGol\tGolg\tGolm\tGolb\tGols\tGolt\tGolp\tGolh\tGom\tGob\tGobs\tGos\tGoss\tGong\tGoj\tGoch\tGok\tGot\tGop\tGoh\tGwa\tGwag\tGwakk\tGwags";

   case 173:
    return "Gwan\tGwanj\tGwanh\tGwad\tGwal\tGwalg\tGwalm\tGwalb\tGwals\tGwalt\tGwalp\tGwalh\tGwam\tGwab\tGwabs\tGwas\tGwass\tGwang\tGwaj\tGwach\tGwak\tGwat\tGwap\tGwah\tGwae\tGwaeg\tGwaekk\tGwaegs\tGwaen\tGwaenj\tGwaenh\tGwaed\tGwael\tGwaelg\tGwaelm\tGwaelb\tGwaels\tGwaelt\tGwaelp\tGwaelh\tGwaem\tGwaeb\tGwaebs\tGwaes\tGwaess\tGwaeng\tGwaej\tGwaech\tGwaek\tGwaet\tGwaep\tGwaeh\tGoe\tGoeg\tGoekk\tGoegs\tGoen\tGoenj\tGoenh\tGoed\tGoel\tGoelg\tGoelm\tGoelb\tGoels\tGoelt\tGoelp\tGoelh\tGoem\tGoeb\tGoebs\tGoes\tGoess\tGoeng\tGoej\tGoech\tGoek\tGoet\tGoep\tGoeh\tGyo\tGyog\tGyokk\tGyogs\tGyon\tGyonj\tGyonh\tGyod\tGyol\tGyolg\tGyolm\tGyolb\tGyols\tGyolt\tGyolp\tGyolh\tGyom\tGyob\tGyobs\tGyos\tGyoss\tGyong\tGyoj\tGyoch\tGyok\tGyot\tGyop\tGyoh\tGu\tGug\tGukk\tGugs\tGun\tGunj\tGunh\tGud\tGul\tGulg\tGulm\tGulb\tGuls\tGult\tGulp\tGulh\tGum\tGub\tGubs\tGus\tGuss\tGung\tGuj\tGuch\tGuk\tGut\tGup\tGuh\tGwo\tGwog\tGwokk\tGwogs\tGwon\tGwonj\tGwonh\tGwod\tGwol\tGwolg\tGwolm\tGwolb\tGwols\tGwolt\tGwolp\tGwolh\tGwom\tGwob\tGwobs\tGwos\tGwoss\tGwong\tGwoj\tGwoch\tGwok\tGwot\tGwop\tGwoh\tGwe\tGweg\tGwekk\tGwegs\tGwen\tGwenj\tGwenh\tGwed\tGwel\tGwelg\tGwelm\tGwelb\tGwels\tGwelt\tGwelp\tGwelh\tGwem\tGweb\tGwebs\tGwes\tGwess\tGweng\tGwej\tGwech\tGwek\tGwet\tGwep\tGweh\tGwi\tGwig\tGwikk\tGwigs\tGwin\tGwinj\tGwinh\tGwid\tGwil\tGwilg\tGwilm\tGwilb\tGwils\tGwilt\tGwilp\tGwilh\tGwim\tGwib\tGwibs\tGwis\tGwiss\tGwing\tGwij\tGwich\tGwik\tGwit\tGwip\tGwih\tGyu\tGyug\tGyukk\tGyugs\tGyun\tGyunj\tGyunh\tGyud\tGyul\tGyulg\tGyulm\tGyulb\tGyuls\tGyult\tGyulp\tGyulh\tGyum\tGyub\tGyubs\tGyus\tGyuss\tGyung\tGyuj\tGyuch\tGyuk\tGyut\tGyup\tGyuh\tGeu\tGeug\tGeukk\tGeugs\tGeun\tGeunj\tGeunh\tGeud";

   case 174:
    return "Geul\tGeulg\tGeulm\tGeulb\tGeuls\tGeult\tGeulp\tGeulh\tGeum\tGeub\tGeubs\tGeus\tGeuss\tGeung\tGeuj\tGeuch\tGeuk\tGeut\tGeup\tGeuh\tGui\tGuig\tGuikk\tGuigs\tGuin\tGuinj\tGuinh\tGuid\tGuil\tGuilg\tGuilm\tGuilb\tGuils\tGuilt\tGuilp\tGuilh\tGuim\tGuib\tGuibs\tGuis\tGuiss\tGuing\tGuij\tGuich\tGuik\tGuit\tGuip\tGuih\tGi\tGig\tGikk\tGigs\tGin\tGinj\tGinh\tGid\tGil\tGilg\tGilm\tGilb\tGils\tGilt\tGilp\tGilh\tGim\tGib\tGibs\tGis\tGiss\tGing\tGij\tGich\tGik\tGit\tGip\tGih\tKka\tKkag\tKkakk\tKkags\tKkan\tKkanj\tKkanh\tKkad\tKkal\tKkalg\tKkalm\tKkalb\tKkals\tKkalt\tKkalp\tKkalh\tKkam\tKkab\tKkabs\tKkas\tKkass\tKkang\tKkaj\tKkach\tKkak\tKkat\tKkap\tKkah\tKkae\tKkaeg\tKkaekk\tKkaegs\tKkaen\tKkaenj\tKkaenh\tKkaed\tKkael\tKkaelg\tKkaelm\tKkaelb\tKkaels\tKkaelt\tKkaelp\tKkaelh\tKkaem\tKkaeb\tKkaebs\tKkaes\tKkaess\tKkaeng\tKkaej\tKkaech\tKkaek\tKkaet\tKkaep\tKkaeh\tKkya\tKkyag\tKkyakk\tKkyags\tKkyan\tKkyanj\tKkyanh\tKkyad\tKkyal\tKkyalg\tKkyalm\tKkyalb\tKkyals\tKkyalt\tKkyalp\tKkyalh\tKkyam\tKkyab\tKkyabs\tKkyas\tKkyass\tKkyang\tKkyaj\tKkyach\tKkyak\tKkyat\tKkyap\tKkyah\tKkyae\tKkyaeg\tKkyaekk\tKkyaegs\tKkyaen\tKkyaenj\tKkyaenh\tKkyaed\tKkyael\tKkyaelg\tKkyaelm\tKkyaelb\tKkyaels\tKkyaelt\tKkyaelp\tKkyaelh\tKkyaem\tKkyaeb\tKkyaebs\tKkyaes\tKkyaess\tKkyaeng\tKkyaej\tKkyaech\tKkyaek\tKkyaet\tKkyaep\tKkyaeh\tKkeo\tKkeog\tKkeokk\tKkeogs\tKkeon\tKkeonj\tKkeonh\tKkeod\tKkeol\tKkeolg\tKkeolm\tKkeolb\tKkeols\tKkeolt\tKkeolp\tKkeolh\tKkeom\tKkeob\tKkeobs\tKkeos\tKkeoss\tKkeong\tKkeoj\tKkeoch\tKkeok\tKkeot\tKkeop\tKkeoh\tKke\tKkeg\tKkekk\tKkegs\tKken\tKkenj\tKkenh\tKked\tKkel\tKkelg\tKkelm\tKkelb\tKkels\tKkelt\tKkelp\tKkelh\tKkem\tKkeb\tKkebs\tKkes\tKkess\tKkeng\tKkej\tKkech\tKkek\tKket\tKkep\tKkeh\tKkyeo\tKkyeog\tKkyeokk\tKkyeogs\tKkyeon\tKkyeonj\tKkyeonh\tKkyeod\tKkyeol\tKkyeolg\tKkyeolm\tKkyeolb";

   case 175:
    return "Kkyeols\tKkyeolt\tKkyeolp\tKkyeolh\tKkyeom\tKkyeob\tKkyeobs\tKkyeos\tKkyeoss\tKkyeong\tKkyeoj\tKkyeoch\tKkyeok\tKkyeot\tKkyeop\tKkyeoh\tKkye\tKkyeg\tKkyekk\tKkyegs\tKkyen\tKkyenj\tKkyenh\tKkyed\tKkyel\tKkyelg\tKkyelm\tKkyelb\tKkyels\tKkyelt\tKkyelp\tKkyelh\tKkyem\tKkyeb\tKkyebs\tKkyes\tKkyess\tKkyeng\tKkyej\tKkyech\tKkyek\tKkyet\tKkyep\tKkyeh\tKko\tKkog\tKkokk\tKkogs\tKkon\tKkonj\tKkonh\tKkod\tKkol\tKkolg\tKkolm\tKkolb\tKkols\tKkolt\tKkolp\tKkolh\tKkom\tKkob\tKkobs\tKkos\tKkoss\tKkong\tKkoj\tKkoch\tKkok\tKkot\tKkop\tKkoh\tKkwa\tKkwag\tKkwakk\tKkwags\tKkwan\tKkwanj\tKkwanh\tKkwad\tKkwal\tKkwalg\tKkwalm\tKkwalb\tKkwals\tKkwalt\tKkwalp\tKkwalh\tKkwam\tKkwab\tKkwabs\tKkwas\tKkwass\tKkwang\tKkwaj\tKkwach\tKkwak\tKkwat\tKkwap\tKkwah\tKkwae\tKkwaeg\tKkwaekk\tKkwaegs\tKkwaen\tKkwaenj\tKkwaenh\tKkwaed\tKkwael\tKkwaelg\tKkwaelm\tKkwaelb\tKkwaels\tKkwaelt\tKkwaelp\tKkwaelh\tKkwaem\tKkwaeb\tKkwaebs\tKkwaes\tKkwaess\tKkwaeng\tKkwaej\tKkwaech\tKkwaek\tKkwaet\tKkwaep\tKkwaeh\tKkoe\tKkoeg\tKkoekk\tKkoegs\tKkoen\tKkoenj\tKkoenh\tKkoed\tKkoel\tKkoelg\tKkoelm\tKkoelb\tKkoels\tKkoelt\tKkoelp\tKkoelh\tKkoem\tKkoeb\tKkoebs\tKkoes\tKkoess\tKkoeng\tKkoej\tKkoech\tKkoek\tKkoet\tKkoep\tKkoeh\tKkyo\tKkyog\tKkyokk\tKkyogs\tKkyon\tKkyonj\tKkyonh\tKkyod\tKkyol\tKkyolg\tKkyolm\tKkyolb\tKkyols\tKkyolt\tKkyolp\tKkyolh\tKkyom\tKkyob\tKkyobs\tKkyos\tKkyoss\tKkyong\tKkyoj\tKkyoch\tKkyok\tKkyot\tKkyop\tKkyoh\tKku\tKkug\tKkukk\tKkugs\tKkun\tKkunj\tKkunh\tKkud\tKkul\tKkulg\tKkulm\tKkulb\tKkuls\tKkult\tKkulp\tKkulh\tKkum\tKkub\tKkubs\tKkus\tKkuss\tKkung\tKkuj\tKkuch\tKkuk\tKkut\tKkup\tKkuh\tKkwo\tKkwog\tKkwokk\tKkwogs\tKkwon\tKkwonj\tKkwonh\tKkwod\tKkwol\tKkwolg\tKkwolm\tKkwolb\tKkwols\tKkwolt\tKkwolp\tKkwolh\tKkwom\tKkwob\tKkwobs\tKkwos\tKkwoss\tKkwong\tKkwoj\tKkwoch\tKkwok\tKkwot\tKkwop\tKkwoh\tKkwe\tKkweg\tKkwekk\tKkwegs\tKkwen\tKkwenj\tKkwenh\tKkwed\tKkwel\tKkwelg\tKkwelm\tKkwelb\tKkwels\tKkwelt\tKkwelp\tKkwelh";

   case 176:
    return "Kkwem\tKkweb\tKkwebs\tKkwes\tKkwess\tKkweng\tKkwej\tKkwech\tKkwek\tKkwet\tKkwep\tKkweh\tKkwi\tKkwig\tKkwikk\tKkwigs\tKkwin\tKkwinj\tKkwinh\tKkwid\tKkwil\tKkwilg\tKkwilm\tKkwilb\tKkwils\tKkwilt\tKkwilp\tKkwilh\tKkwim\tKkwib\tKkwibs\tKkwis\tKkwiss\tKkwing\tKkwij\tKkwich\tKkwik\tKkwit\tKkwip\tKkwih\tKkyu\tKkyug\tKkyukk\tKkyugs\tKkyun\tKkyunj\tKkyunh\tKkyud\tKkyul\tKkyulg\tKkyulm\tKkyulb\tKkyuls\tKkyult\tKkyulp\tKkyulh\tKkyum\tKkyub\tKkyubs\tKkyus\tKkyuss\tKkyung\tKkyuj\tKkyuch\tKkyuk\tKkyut\tKkyup\tKkyuh\tKkeu\tKkeug\tKkeukk\tKkeugs\tKkeun\tKkeunj\tKkeunh\tKkeud\tKkeul\tKkeulg\tKkeulm\tKkeulb\tKkeuls\tKkeult\tKkeulp\tKkeulh\tKkeum\tKkeub\tKkeubs\tKkeus\tKkeuss\tKkeung\tKkeuj\tKkeuch\tKkeuk\tKkeut\tKkeup\tKkeuh\tKkui\tKkuig\tKkuikk\tKkuigs\tKkuin\tKkuinj\tKkuinh\tKkuid\tKkuil\tKkuilg\tKkuilm\tKkuilb\tKkuils\tKkuilt\tKkuilp\tKkuilh\tKkuim\tKkuib\tKkuibs\tKkuis\tKkuiss\tKkuing\tKkuij\tKkuich\tKkuik\tKkuit\tKkuip\tKkuih\tKki\tKkig\tKkikk\tKkigs\tKkin\tKkinj\tKkinh\tKkid\tKkil\tKkilg\tKkilm\tKkilb\tKkils\tKkilt\tKkilp\tKkilh\tKkim\tKkib\tKkibs\tKkis\tKkiss\tKking\tKkij\tKkich\tKkik\tKkit\tKkip\tKkih\tNa\tNag\tNakk\tNags\tNan\tNanj\tNanh\tNad\tNal\tNalg\tNalm\tNalb\tNals\tNalt\tNalp\tNalh\tNam\tNab\tNabs\tNas\tNass\tNang\tNaj\tNach\tNak\tNat\tNap\tNah\tNae\tNaeg\tNaekk\tNaegs\tNaen\tNaenj\tNaenh\tNaed\tNael\tNaelg\tNaelm\tNaelb\tNaels\tNaelt\tNaelp\tNaelh\tNaem\tNaeb\tNaebs\tNaes\tNaess\tNaeng\tNaej\tNaech\tNaek\tNaet\tNaep\tNaeh\tNya\tNyag\tNyakk\tNyags\tNyan\tNyanj\tNyanh\tNyad\tNyal\tNyalg\tNyalm\tNyalb\tNyals\tNyalt\tNyalp\tNyalh\tNyam\tNyab\tNyabs\tNyas\tNyass\tNyang\tNyaj\tNyach\tNyak\tNyat\tNyap\tNyah\tNyae\tNyaeg\tNyaekk\tNyaegs\tNyaen\tNyaenj\tNyaenh\tNyaed\tNyael\tNyaelg\tNyaelm\tNyaelb\tNyaels\tNyaelt\tNyaelp\tNyaelh\tNyaem\tNyaeb\tNyaebs\tNyaes";

   case 177:
    return "Nyaess\tNyaeng\tNyaej\tNyaech\tNyaek\tNyaet\tNyaep\tNyaeh\tNeo\tNeog\tNeokk\tNeogs\tNeon\tNeonj\tNeonh\tNeod\tNeol\tNeolg\tNeolm\tNeolb\tNeols\tNeolt\tNeolp\tNeolh\tNeom\tNeob\tNeobs\tNeos\tNeoss\tNeong\tNeoj\tNeoch\tNeok\tNeot\tNeop\tNeoh\tNe\tNeg\tNekk\tNegs\tNen\tNenj\tNenh\tNed\tNel\tNelg\tNelm\tNelb\tNels\tNelt\tNelp\tNelh\tNem\tNeb\tNebs\tNes\tNess\tNeng\tNej\tNech\tNek\tNet\tNep\tNeh\tNyeo\tNyeog\tNyeokk\tNyeogs\tNyeon\tNyeonj\tNyeonh\tNyeod\tNyeol\tNyeolg\tNyeolm\tNyeolb\tNyeols\tNyeolt\tNyeolp\tNyeolh\tNyeom\tNyeob\tNyeobs\tNyeos\tNyeoss\tNyeong\tNyeoj\tNyeoch\tNyeok\tNyeot\tNyeop\tNyeoh\tNye\tNyeg\tNyekk\tNyegs\tNyen\tNyenj\tNyenh\tNyed\tNyel\tNyelg\tNyelm\tNyelb\tNyels\tNyelt\tNyelp\tNyelh\tNyem\tNyeb\tNyebs\tNyes\tNyess\tNyeng\tNyej\tNyech\tNyek\tNyet\tNyep\tNyeh\tNo\tNog\tNokk\tNogs\tNon\tNonj\tNonh\tNod\tNol\tNolg\tNolm\tNolb\tNols\tNolt\tNolp\tNolh\tNom\tNob\tNobs\tNos\tNoss\tNong\tNoj\tNoch\tNok\tNot\tNop\tNoh\tNwa\tNwag\tNwakk\tNwags\tNwan\tNwanj\tNwanh\tNwad\tNwal\tNwalg\tNwalm\tNwalb\tNwals\tNwalt\tNwalp\tNwalh\tNwam\tNwab\tNwabs\tNwas\tNwass\tNwang\tNwaj\tNwach\tNwak\tNwat\tNwap\tNwah\tNwae\tNwaeg\tNwaekk\tNwaegs\tNwaen\tNwaenj\tNwaenh\tNwaed\tNwael\tNwaelg\tNwaelm\tNwaelb\tNwaels\tNwaelt\tNwaelp\tNwaelh\tNwaem\tNwaeb\tNwaebs\tNwaes\tNwaess\tNwaeng\tNwaej\tNwaech\tNwaek\tNwaet\tNwaep\tNwaeh\tNoe\tNoeg\tNoekk\tNoegs\tNoen\tNoenj\tNoenh\tNoed\tNoel\tNoelg\tNoelm\tNoelb\tNoels\tNoelt\tNoelp\tNoelh\tNoem\tNoeb\tNoebs\tNoes\tNoess\tNoeng\tNoej\tNoech\tNoek\tNoet\tNoep\tNoeh\tNyo\tNyog\tNyokk\tNyogs\tNyon\tNyonj\tNyonh\tNyod\tNyol\tNyolg\tNyolm\tNyolb\tNyols\tNyolt\tNyolp\tNyolh\tNyom\tNyob\tNyobs\tNyos\tNyoss\tNyong\tNyoj\tNyoch";

   case 178:
    return "Nyok\tNyot\tNyop\tNyoh\tNu\tNug\tNukk\tNugs\tNun\tNunj\tNunh\tNud\tNul\tNulg\tNulm\tNulb\tNuls\tNult\tNulp\tNulh\tNum\tNub\tNubs\tNus\tNuss\tNung\tNuj\tNuch\tNuk\tNut\tNup\tNuh\tNwo\tNwog\tNwokk\tNwogs\tNwon\tNwonj\tNwonh\tNwod\tNwol\tNwolg\tNwolm\tNwolb\tNwols\tNwolt\tNwolp\tNwolh\tNwom\tNwob\tNwobs\tNwos\tNwoss\tNwong\tNwoj\tNwoch\tNwok\tNwot\tNwop\tNwoh\tNwe\tNweg\tNwekk\tNwegs\tNwen\tNwenj\tNwenh\tNwed\tNwel\tNwelg\tNwelm\tNwelb\tNwels\tNwelt\tNwelp\tNwelh\tNwem\tNweb\tNwebs\tNwes\tNwess\tNweng\tNwej\tNwech\tNwek\tNwet\tNwep\tNweh\tNwi\tNwig\tNwikk\tNwigs\tNwin\tNwinj\tNwinh\tNwid\tNwil\tNwilg\tNwilm\tNwilb\tNwils\tNwilt\tNwilp\tNwilh\tNwim\tNwib\tNwibs\tNwis\tNwiss\tNwing\tNwij\tNwich\tNwik\tNwit\tNwip\tNwih\tNyu\tNyug\tNyukk\tNyugs\tNyun\tNyunj\tNyunh\tNyud\tNyul\tNyulg\tNyulm\tNyulb\tNyuls\tNyult\tNyulp\tNyulh\tNyum\tNyub\tNyubs\tNyus\tNyuss\tNyung\tNyuj\tNyuch\tNyuk\tNyut\tNyup\tNyuh\tNeu\tNeug\tNeukk\tNeugs\tNeun\tNeunj\tNeunh\tNeud\tNeul\tNeulg\tNeulm\tNeulb\tNeuls\tNeult\tNeulp\tNeulh\tNeum\tNeub\tNeubs\tNeus\tNeuss\tNeung\tNeuj\tNeuch\tNeuk\tNeut\tNeup\tNeuh\tNui\tNuig\tNuikk\tNuigs\tNuin\tNuinj\tNuinh\tNuid\tNuil\tNuilg\tNuilm\tNuilb\tNuils\tNuilt\tNuilp\tNuilh\tNuim\tNuib\tNuibs\tNuis\tNuiss\tNuing\tNuij\tNuich\tNuik\tNuit\tNuip\tNuih\tNi\tNig\tNikk\tNigs\tNin\tNinj\tNinh\tNid\tNil\tNilg\tNilm\tNilb\tNils\tNilt\tNilp\tNilh\tNim\tNib\tNibs\tNis\tNiss\tNing\tNij\tNich\tNik\tNit\tNip\tNih\tDa\tDag\tDakk\tDags\tDan\tDanj\tDanh\tDad\tDal\tDalg\tDalm\tDalb\tDals\tDalt\tDalp\tDalh\tDam\tDab\tDabs\tDas\tDass\tDang\tDaj\tDach\tDak\tDat\tDap\tDah";

   case 179:
    return "Dae\tDaeg\tDaekk\tDaegs\tDaen\tDaenj\tDaenh\tDaed\tDael\tDaelg\tDaelm\tDaelb\tDaels\tDaelt\tDaelp\tDaelh\tDaem\tDaeb\tDaebs\tDaes\tDaess\tDaeng\tDaej\tDaech\tDaek\tDaet\tDaep\tDaeh\tDya\tDyag\tDyakk\tDyags\tDyan\tDyanj\tDyanh\tDyad\tDyal\tDyalg\tDyalm\tDyalb\tDyals\tDyalt\tDyalp\tDyalh\tDyam\tDyab\tDyabs\tDyas\tDyass\tDyang\tDyaj\tDyach\tDyak\tDyat\tDyap\tDyah\tDyae\tDyaeg\tDyaekk\tDyaegs\tDyaen\tDyaenj\tDyaenh\tDyaed\tDyael\tDyaelg\tDyaelm\tDyaelb\tDyaels\tDyaelt\tDyaelp\tDyaelh\tDyaem\tDyaeb\tDyaebs\tDyaes\tDyaess\tDyaeng\tDyaej\tDyaech\tDyaek\tDyaet\tDyaep\tDyaeh\tDeo\tDeog\tDeokk\tDeogs\tDeon\tDeonj\tDeonh\tDeod\tDeol\tDeolg\tDeolm\tDeolb\tDeols\tDeolt\tDeolp\tDeolh\tDeom\tDeob\tDeobs\tDeos\tDeoss\tDeong\tDeoj\tDeoch\tDeok\tDeot\tDeop\tDeoh\tDe\tDeg\tDekk\tDegs\tDen\tDenj\tDenh\tDed\tDel\tDelg\tDelm\tDelb\tDels\tDelt\tDelp\tDelh\tDem\tDeb\tDebs\tDes\tDess\tDeng\tDej\tDech\tDek\tDet\tDep\tDeh\tDyeo\tDyeog\tDyeokk\tDyeogs\tDyeon\tDyeonj\tDyeonh\tDyeod\tDyeol\tDyeolg\tDyeolm\tDyeolb\tDyeols\tDyeolt\tDyeolp\tDyeolh\tDyeom\tDyeob\tDyeobs\tDyeos\tDyeoss\tDyeong\tDyeoj\tDyeoch\tDyeok\tDyeot\tDyeop\tDyeoh\tDye\tDyeg\tDyekk\tDyegs\tDyen\tDyenj\tDyenh\tDyed\tDyel\tDyelg\tDyelm\tDyelb\tDyels\tDyelt\tDyelp\tDyelh\tDyem\tDyeb\tDyebs\tDyes\tDyess\tDyeng\tDyej\tDyech\tDyek\tDyet\tDyep\tDyeh\tDo\tDog\tDokk\tDogs\tDon\tDonj\tDonh\tDod\tDol\tDolg\tDolm\tDolb\tDols\tDolt\tDolp\tDolh\tDom\tDob\tDobs\tDos\tDoss\tDong\tDoj\tDoch\tDok\tDot\tDop\tDoh\tDwa\tDwag\tDwakk\tDwags\tDwan\tDwanj\tDwanh\tDwad\tDwal\tDwalg\tDwalm\tDwalb\tDwals\tDwalt\tDwalp\tDwalh\tDwam\tDwab\tDwabs\tDwas\tDwass\tDwang\tDwaj\tDwach\tDwak\tDwat\tDwap\tDwah\tDwae\tDwaeg\tDwaekk\tDwaegs";

   case 180:
    return "Dwaen\tDwaenj\tDwaenh\tDwaed\tDwael\tDwaelg\tDwaelm\tDwaelb\tDwaels\tDwaelt\tDwaelp\tDwaelh\tDwaem\tDwaeb\tDwaebs\tDwaes\tDwaess\tDwaeng\tDwaej\tDwaech\tDwaek\tDwaet\tDwaep\tDwaeh\tDoe\tDoeg\tDoekk\tDoegs\tDoen\tDoenj\tDoenh\tDoed\tDoel\tDoelg\tDoelm\tDoelb\tDoels\tDoelt\tDoelp\tDoelh\tDoem\tDoeb\tDoebs\tDoes\tDoess\tDoeng\tDoej\tDoech\tDoek\tDoet\tDoep\tDoeh\tDyo\tDyog\tDyokk\tDyogs\tDyon\tDyonj\tDyonh\tDyod\tDyol\tDyolg\tDyolm\tDyolb\tDyols\tDyolt\tDyolp\tDyolh\tDyom\tDyob\tDyobs\tDyos\tDyoss\tDyong\tDyoj\tDyoch\tDyok\tDyot\tDyop\tDyoh\tDu\tDug\tDukk\tDugs\tDun\tDunj\tDunh\tDud\tDul\tDulg\tDulm\tDulb\tDuls\tDult\tDulp\tDulh\tDum\tDub\tDubs\tDus\tDuss\tDung\tDuj\tDuch\tDuk\tDut\tDup\tDuh\tDwo\tDwog\tDwokk\tDwogs\tDwon\tDwonj\tDwonh\tDwod\tDwol\tDwolg\tDwolm\tDwolb\tDwols\tDwolt\tDwolp\tDwolh\tDwom\tDwob\tDwobs\tDwos\tDwoss\tDwong\tDwoj\tDwoch\tDwok\tDwot\tDwop\tDwoh\tDwe\tDweg\tDwekk\tDwegs\tDwen\tDwenj\tDwenh\tDwed\tDwel\tDwelg\tDwelm\tDwelb\tDwels\tDwelt\tDwelp\tDwelh\tDwem\tDweb\tDwebs\tDwes\tDwess\tDweng\tDwej\tDwech\tDwek\tDwet\tDwep\tDweh\tDwi\tDwig\tDwikk\tDwigs\tDwin\tDwinj\tDwinh\tDwid\tDwil\tDwilg\tDwilm\tDwilb\tDwils\tDwilt\tDwilp\tDwilh\tDwim\tDwib\tDwibs\tDwis\tDwiss\tDwing\tDwij\tDwich\tDwik\tDwit\tDwip\tDwih\tDyu\tDyug\tDyukk\tDyugs\tDyun\tDyunj\tDyunh\tDyud\tDyul\tDyulg\tDyulm\tDyulb\tDyuls\tDyult\tDyulp\tDyulh\tDyum\tDyub\tDyubs\tDyus\tDyuss\tDyung\tDyuj\tDyuch\tDyuk\tDyut\tDyup\tDyuh\tDeu\tDeug\tDeukk\tDeugs\tDeun\tDeunj\tDeunh\tDeud\tDeul\tDeulg\tDeulm\tDeulb\tDeuls\tDeult\tDeulp\tDeulh\tDeum\tDeub\tDeubs\tDeus\tDeuss\tDeung\tDeuj\tDeuch\tDeuk\tDeut\tDeup\tDeuh\tDui\tDuig\tDuikk\tDuigs\tDuin\tDuinj\tDuinh\tDuid";

   case 181:
    return "Duil\tDuilg\tDuilm\tDuilb\tDuils\tDuilt\tDuilp\tDuilh\tDuim\tDuib\tDuibs\tDuis\tDuiss\tDuing\tDuij\tDuich\tDuik\tDuit\tDuip\tDuih\tDi\tDig\tDikk\tDigs\tDin\tDinj\tDinh\tDid\tDil\tDilg\tDilm\tDilb\tDils\tDilt\tDilp\tDilh\tDim\tDib\tDibs\tDis\tDiss\tDing\tDij\tDich\tDik\tDit\tDip\tDih\tTta\tTtag\tTtakk\tTtags\tTtan\tTtanj\tTtanh\tTtad\tTtal\tTtalg\tTtalm\tTtalb\tTtals\tTtalt\tTtalp\tTtalh\tTtam\tTtab\tTtabs\tTtas\tTtass\tTtang\tTtaj\tTtach\tTtak\tTtat\tTtap\tTtah\tTtae\tTtaeg\tTtaekk\tTtaegs\tTtaen\tTtaenj\tTtaenh\tTtaed\tTtael\tTtaelg\tTtaelm\tTtaelb\tTtaels\tTtaelt\tTtaelp\tTtaelh\tTtaem\tTtaeb\tTtaebs\tTtaes\tTtaess\tTtaeng\tTtaej\tTtaech\tTtaek\tTtaet\tTtaep\tTtaeh\tTtya\tTtyag\tTtyakk\tTtyags\tTtyan\tTtyanj\tTtyanh\tTtyad\tTtyal\tTtyalg\tTtyalm\tTtyalb\tTtyals\tTtyalt\tTtyalp\tTtyalh\tTtyam\tTtyab\tTtyabs\tTtyas\tTtyass\tTtyang\tTtyaj\tTtyach\tTtyak\tTtyat\tTtyap\tTtyah\tTtyae\tTtyaeg\tTtyaekk\tTtyaegs\tTtyaen\tTtyaenj\tTtyaenh\tTtyaed\tTtyael\tTtyaelg\tTtyaelm\tTtyaelb\tTtyaels\tTtyaelt\tTtyaelp\tTtyaelh\tTtyaem\tTtyaeb\tTtyaebs\tTtyaes\tTtyaess\tTtyaeng\tTtyaej\tTtyaech\tTtyaek\tTtyaet\tTtyaep\tTtyaeh\tTteo\tTteog\tTteokk\tTteogs\tTteon\tTteonj\tTteonh\tTteod\tTteol\tTteolg\tTteolm\tTteolb\tTteols\tTteolt\tTteolp\tTteolh\tTteom\tTteob\tTteobs\tTteos\tTteoss\tTteong\tTteoj\tTteoch\tTteok\tTteot\tTteop\tTteoh\tTte\tTteg\tTtekk\tTtegs\tTten\tTtenj\tTtenh\tTted\tTtel\tTtelg\tTtelm\tTtelb\tTtels\tTtelt\tTtelp\tTtelh\tTtem\tTteb\tTtebs\tTtes\tTtess\tTteng\tTtej\tTtech\tTtek\tTtet\tTtep\tTteh\tTtyeo\tTtyeog\tTtyeokk\tTtyeogs\tTtyeon\tTtyeonj\tTtyeonh\tTtyeod\tTtyeol\tTtyeolg\tTtyeolm\tTtyeolb\tTtyeols\tTtyeolt\tTtyeolp\tTtyeolh\tTtyeom\tTtyeob\tTtyeobs\tTtyeos\tTtyeoss\tTtyeong\tTtyeoj\tTtyeoch\tTtyeok\tTtyeot\tTtyeop\tTtyeoh\tTtye\tTtyeg\tTtyekk\tTtyegs\tTtyen\tTtyenj\tTtyenh\tTtyed\tTtyel\tTtyelg\tTtyelm\tTtyelb";

   case 182:
    return "Ttyels\tTtyelt\tTtyelp\tTtyelh\tTtyem\tTtyeb\tTtyebs\tTtyes\tTtyess\tTtyeng\tTtyej\tTtyech\tTtyek\tTtyet\tTtyep\tTtyeh\tTto\tTtog\tTtokk\tTtogs\tTton\tTtonj\tTtonh\tTtod\tTtol\tTtolg\tTtolm\tTtolb\tTtols\tTtolt\tTtolp\tTtolh\tTtom\tTtob\tTtobs\tTtos\tTtoss\tTtong\tTtoj\tTtoch\tTtok\tTtot\tTtop\tTtoh\tTtwa\tTtwag\tTtwakk\tTtwags\tTtwan\tTtwanj\tTtwanh\tTtwad\tTtwal\tTtwalg\tTtwalm\tTtwalb\tTtwals\tTtwalt\tTtwalp\tTtwalh\tTtwam\tTtwab\tTtwabs\tTtwas\tTtwass\tTtwang\tTtwaj\tTtwach\tTtwak\tTtwat\tTtwap\tTtwah\tTtwae\tTtwaeg\tTtwaekk\tTtwaegs\tTtwaen\tTtwaenj\tTtwaenh\tTtwaed\tTtwael\tTtwaelg\tTtwaelm\tTtwaelb\tTtwaels\tTtwaelt\tTtwaelp\tTtwaelh\tTtwaem\tTtwaeb\tTtwaebs\tTtwaes\tTtwaess\tTtwaeng\tTtwaej\tTtwaech\tTtwaek\tTtwaet\tTtwaep\tTtwaeh\tTtoe\tTtoeg\tTtoekk\tTtoegs\tTtoen\tTtoenj\tTtoenh\tTtoed\tTtoel\tTtoelg\tTtoelm\tTtoelb\tTtoels\tTtoelt\tTtoelp\tTtoelh\tTtoem\tTtoeb\tTtoebs\tTtoes\tTtoess\tTtoeng\tTtoej\tTtoech\tTtoek\tTtoet\tTtoep\tTtoeh\tTtyo\tTtyog\tTtyokk\tTtyogs\tTtyon\tTtyonj\tTtyonh\tTtyod\tTtyol\tTtyolg\tTtyolm\tTtyolb\tTtyols\tTtyolt\tTtyolp\tTtyolh\tTtyom\tTtyob\tTtyobs\tTtyos\tTtyoss\tTtyong\tTtyoj\tTtyoch\tTtyok\tTtyot\tTtyop\tTtyoh\tTtu\tTtug\tTtukk\tTtugs\tTtun\tTtunj\tTtunh\tTtud\tTtul\tTtulg\tTtulm\tTtulb\tTtuls\tTtult\tTtulp\tTtulh\tTtum\tTtub\tTtubs\tTtus\tTtuss\tTtung\tTtuj\tTtuch\tTtuk\tTtut\tTtup\tTtuh\tTtwo\tTtwog\tTtwokk\tTtwogs\tTtwon\tTtwonj\tTtwonh\tTtwod\tTtwol\tTtwolg\tTtwolm\tTtwolb\tTtwols\tTtwolt\tTtwolp\tTtwolh\tTtwom\tTtwob\tTtwobs\tTtwos\tTtwoss\tTtwong\tTtwoj\tTtwoch\tTtwok\tTtwot\tTtwop\tTtwoh\tTtwe\tTtweg\tTtwekk\tTtwegs\tTtwen\tTtwenj\tTtwenh\tTtwed\tTtwel\tTtwelg\tTtwelm\tTtwelb\tTtwels\tTtwelt\tTtwelp\tTtwelh\tTtwem\tTtweb\tTtwebs\tTtwes\tTtwess\tTtweng\tTtwej\tTtwech\tTtwek\tTtwet\tTtwep\tTtweh\tTtwi\tTtwig\tTtwikk\tTtwigs\tTtwin\tTtwinj\tTtwinh\tTtwid\tTtwil\tTtwilg\tTtwilm\tTtwilb\tTtwils\tTtwilt\tTtwilp\tTtwilh";

   case 183:
    return "Ttwim\tTtwib\tTtwibs\tTtwis\tTtwiss\tTtwing\tTtwij\tTtwich\tTtwik\tTtwit\tTtwip\tTtwih\tTtyu\tTtyug\tTtyukk\tTtyugs\tTtyun\tTtyunj\tTtyunh\tTtyud\tTtyul\tTtyulg\tTtyulm\tTtyulb\tTtyuls\tTtyult\tTtyulp\tTtyulh\tTtyum\tTtyub\tTtyubs\tTtyus\tTtyuss\tTtyung\tTtyuj\tTtyuch\tTtyuk\tTtyut\tTtyup\tTtyuh\tTteu\tTteug\tTteukk\tTteugs\tTteun\tTteunj\tTteunh\tTteud\tTteul\tTteulg\tTteulm\tTteulb\tTteuls\tTteult\tTteulp\tTteulh\tTteum\tTteub\tTteubs\tTteus\tTteuss\tTteung\tTteuj\tTteuch\tTteuk\tTteut\tTteup\tTteuh\tTtui\tTtuig\tTtuikk\tTtuigs\tTtuin\tTtuinj\tTtuinh\tTtuid\tTtuil\tTtuilg\tTtuilm\tTtuilb\tTtuils\tTtuilt\tTtuilp\tTtuilh\tTtuim\tTtuib\tTtuibs\tTtuis\tTtuiss\tTtuing\tTtuij\tTtuich\tTtuik\tTtuit\tTtuip\tTtuih\tTti\tTtig\tTtikk\tTtigs\tTtin\tTtinj\tTtinh\tTtid\tTtil\tTtilg\tTtilm\tTtilb\tTtils\tTtilt\tTtilp\tTtilh\tTtim\tTtib\tTtibs\tTtis\tTtiss\tTting\tTtij\tTtich\tTtik\tTtit\tTtip\tTtih\tLa\tLag\tLakk\tLags\tLan\tLanj\tLanh\tLad\tLal\tLalg\tLalm\tLalb\tLals\tLalt\tLalp\tLalh\tLam\tLab\tLabs\tLas\tLass\tLang\tLaj\tLach\tLak\tLat\tLap\tLah\tLae\tLaeg\tLaekk\tLaegs\tLaen\tLaenj\tLaenh\tLaed\tLael\tLaelg\tLaelm\tLaelb\tLaels\tLaelt\tLaelp\tLaelh\tLaem\tLaeb\tLaebs\tLaes\tLaess\tLaeng\tLaej\tLaech\tLaek\tLaet\tLaep\tLaeh\tLya\tLyag\tLyakk\tLyags\tLyan\tLyanj\tLyanh\tLyad\tLyal\tLyalg\tLyalm\tLyalb\tLyals\tLyalt\tLyalp\tLyalh\tLyam\tLyab\tLyabs\tLyas\tLyass\tLyang\tLyaj\tLyach\tLyak\tLyat\tLyap\tLyah\tLyae\tLyaeg\tLyaekk\tLyaegs\tLyaen\tLyaenj\tLyaenh\tLyaed\tLyael\tLyaelg\tLyaelm\tLyaelb\tLyaels\tLyaelt\tLyaelp\tLyaelh\tLyaem\tLyaeb\tLyaebs\tLyaes\tLyaess\tLyaeng\tLyaej\tLyaech\tLyaek\tLyaet\tLyaep\tLyaeh\tLeo\tLeog\tLeokk\tLeogs\tLeon\tLeonj\tLeonh\tLeod\tLeol\tLeolg\tLeolm\tLeolb\tLeols\tLeolt\tLeolp\tLeolh\tLeom\tLeob\tLeobs\tLeos";

   case 184:
    return "Leoss\tLeong\tLeoj\tLeoch\tLeok\tLeot\tLeop\tLeoh\tLe\tLeg\tLekk\tLegs\tLen\tLenj\tLenh\tLed\tLel\tLelg\tLelm\tLelb\tLels\tLelt\tLelp\tLelh\tLem\tLeb\tLebs\tLes\tLess\tLeng\tLej\tLech\tLek\tLet\tLep\tLeh\tLyeo\tLyeog\tLyeokk\tLyeogs\tLyeon\tLyeonj\tLyeonh\tLyeod\tLyeol\tLyeolg\tLyeolm\tLyeolb\tLyeols\tLyeolt\tLyeolp\tLyeolh\tLyeom\tLyeob\tLyeobs\tLyeos\tLyeoss\tLyeong\tLyeoj\tLyeoch\tLyeok\tLyeot\tLyeop\tLyeoh\tLye\tLyeg\tLyekk\tLyegs\tLyen\tLyenj\tLyenh\tLyed\tLyel\tLyelg\tLyelm\tLyelb\tLyels\tLyelt\tLyelp\tLyelh\tLyem\tLyeb\tLyebs\tLyes\tLyess\tLyeng\tLyej\tLyech\tLyek\tLyet\tLyep\tLyeh\tLo\tLog\tLokk\tLogs\tLon\tLonj\tLonh\tLod\tLol\tLolg\tLolm\tLolb\tLols\tLolt\tLolp\tLolh\tLom\tLob\tLobs\tLos\tLoss\tLong\tLoj\tLoch\tLok\tLot\tLop\tLoh\tLwa\tLwag\tLwakk\tLwags\tLwan\tLwanj\tLwanh\tLwad\tLwal\tLwalg\tLwalm\tLwalb\tLwals\tLwalt\tLwalp\tLwalh\tLwam\tLwab\tLwabs\tLwas\tLwass\tLwang\tLwaj\tLwach\tLwak\tLwat\tLwap\tLwah\tLwae\tLwaeg\tLwaekk\tLwaegs\tLwaen\tLwaenj\tLwaenh\tLwaed\tLwael\tLwaelg\tLwaelm\tLwaelb\tLwaels\tLwaelt\tLwaelp\tLwaelh\tLwaem\tLwaeb\tLwaebs\tLwaes\tLwaess\tLwaeng\tLwaej\tLwaech\tLwaek\tLwaet\tLwaep\tLwaeh\tLoe\tLoeg\tLoekk\tLoegs\tLoen\tLoenj\tLoenh\tLoed\tLoel\tLoelg\tLoelm\tLoelb\tLoels\tLoelt\tLoelp\tLoelh\tLoem\tLoeb\tLoebs\tLoes\tLoess\tLoeng\tLoej\tLoech\tLoek\tLoet\tLoep\tLoeh\tLyo\tLyog\tLyokk\tLyogs\tLyon\tLyonj\tLyonh\tLyod\tLyol\tLyolg\tLyolm\tLyolb\tLyols\tLyolt\tLyolp\tLyolh\tLyom\tLyob\tLyobs\tLyos\tLyoss\tLyong\tLyoj\tLyoch\tLyok\tLyot\tLyop\tLyoh\tLu\tLug\tLukk\tLugs\tLun\tLunj\tLunh\tLud\tLul\tLulg\tLulm\tLulb\tLuls\tLult\tLulp\tLulh\tLum\tLub\tLubs\tLus\tLuss\tLung\tLuj\tLuch";

   case 185:
    return "Luk\tLut\tLup\tLuh\tLwo\tLwog\tLwokk\tLwogs\tLwon\tLwonj\tLwonh\tLwod\tLwol\tLwolg\tLwolm\tLwolb\tLwols\tLwolt\tLwolp\tLwolh\tLwom\tLwob\tLwobs\tLwos\tLwoss\tLwong\tLwoj\tLwoch\tLwok\tLwot\tLwop\tLwoh\tLwe\tLweg\tLwekk\tLwegs\tLwen\tLwenj\tLwenh\tLwed\tLwel\tLwelg\tLwelm\tLwelb\tLwels\tLwelt\tLwelp\tLwelh\tLwem\tLweb\tLwebs\tLwes\tLwess\tLweng\tLwej\tLwech\tLwek\tLwet\tLwep\tLweh\tLwi\tLwig\tLwikk\tLwigs\tLwin\tLwinj\tLwinh\tLwid\tLwil\tLwilg\tLwilm\tLwilb\tLwils\tLwilt\tLwilp\tLwilh\tLwim\tLwib\tLwibs\tLwis\tLwiss\tLwing\tLwij\tLwich\tLwik\tLwit\tLwip\tLwih\tLyu\tLyug\tLyukk\tLyugs\tLyun\tLyunj\tLyunh\tLyud\tLyul\tLyulg\tLyulm\tLyulb\tLyuls\tLyult\tLyulp\tLyulh\tLyum\tLyub\tLyubs\tLyus\tLyuss\tLyung\tLyuj\tLyuch\tLyuk\tLyut\tLyup\tLyuh\tLeu\tLeug\tLeukk\tLeugs\tLeun\tLeunj\tLeunh\tLeud\tLeul\tLeulg\tLeulm\tLeulb\tLeuls\tLeult\tLeulp\tLeulh\tLeum\tLeub\tLeubs\tLeus\tLeuss\tLeung\tLeuj\tLeuch\tLeuk\tLeut\tLeup\tLeuh\tLui\tLuig\tLuikk\tLuigs\tLuin\tLuinj\tLuinh\tLuid\tLuil\tLuilg\tLuilm\tLuilb\tLuils\tLuilt\tLuilp\tLuilh\tLuim\tLuib\tLuibs\tLuis\tLuiss\tLuing\tLuij\tLuich\tLuik\tLuit\tLuip\tLuih\tLi\tLig\tLikk\tLigs\tLin\tLinj\tLinh\tLid\tLil\tLilg\tLilm\tLilb\tLils\tLilt\tLilp\tLilh\tLim\tLib\tLibs\tLis\tLiss\tLing\tLij\tLich\tLik\tLit\tLip\tLih\tMa\tMag\tMakk\tMags\tMan\tManj\tManh\tMad\tMal\tMalg\tMalm\tMalb\tMals\tMalt\tMalp\tMalh\tMam\tMab\tMabs\tMas\tMass\tMang\tMaj\tMach\tMak\tMat\tMap\tMah\tMae\tMaeg\tMaekk\tMaegs\tMaen\tMaenj\tMaenh\tMaed\tMael\tMaelg\tMaelm\tMaelb\tMaels\tMaelt\tMaelp\tMaelh\tMaem\tMaeb\tMaebs\tMaes\tMaess\tMaeng\tMaej\tMaech\tMaek\tMaet\tMaep\tMaeh";

   case 186:
    return "Mya\tMyag\tMyakk\tMyags\tMyan\tMyanj\tMyanh\tMyad\tMyal\tMyalg\tMyalm\tMyalb\tMyals\tMyalt\tMyalp\tMyalh\tMyam\tMyab\tMyabs\tMyas\tMyass\tMyang\tMyaj\tMyach\tMyak\tMyat\tMyap\tMyah\tMyae\tMyaeg\tMyaekk\tMyaegs\tMyaen\tMyaenj\tMyaenh\tMyaed\tMyael\tMyaelg\tMyaelm\tMyaelb\tMyaels\tMyaelt\tMyaelp\tMyaelh\tMyaem\tMyaeb\tMyaebs\tMyaes\tMyaess\tMyaeng\tMyaej\tMyaech\tMyaek\tMyaet\tMyaep\tMyaeh\tMeo\tMeog\tMeokk\tMeogs\tMeon\tMeonj\tMeonh\tMeod\tMeol\tMeolg\tMeolm\tMeolb\tMeols\tMeolt\tMeolp\tMeolh\tMeom\tMeob\tMeobs\tMeos\tMeoss\tMeong\tMeoj\tMeoch\tMeok\tMeot\tMeop\tMeoh\tMe\tMeg\tMekk\tMegs\tMen\tMenj\tMenh\tMed\tMel\tMelg\tMelm\tMelb\tMels\tMelt\tMelp\tMelh\tMem\tMeb\tMebs\tMes\tMess\tMeng\tMej\tMech\tMek\tMet\tMep\tMeh\tMyeo\tMyeog\tMyeokk\tMyeogs\tMyeon\tMyeonj\tMyeonh\tMyeod\tMyeol\tMyeolg\tMyeolm\tMyeolb\tMyeols\tMyeolt\tMyeolp\tMyeolh\tMyeom\tMyeob\tMyeobs\tMyeos\tMyeoss\tMyeong\tMyeoj\tMyeoch\tMyeok\tMyeot\tMyeop\tMyeoh\tMye\tMyeg\tMyekk\tMyegs\tMyen\tMyenj\tMyenh\tMyed\tMyel\tMyelg\tMyelm\tMyelb\tMyels\tMyelt\tMyelp\tMyelh\tMyem\tMyeb\tMyebs\tMyes\tMyess\tMyeng\tMyej\tMyech\tMyek\tMyet\tMyep\tMyeh\tMo\tMog\tMokk\tMogs\tMon\tMonj\tMonh\tMod\tMol\tMolg\tMolm\tMolb\tMols\tMolt\tMolp\tMolh\tMom\tMob\tMobs\tMos\tMoss\tMong\tMoj\tMoch\tMok\tMot\tMop\tMoh\tMwa\tMwag\tMwakk\tMwags\tMwan\tMwanj\tMwanh\tMwad\tMwal\tMwalg\tMwalm\tMwalb\tMwals\tMwalt\tMwalp\tMwalh\tMwam\tMwab\tMwabs\tMwas\tMwass\tMwang\tMwaj\tMwach\tMwak\tMwat\tMwap\tMwah\tMwae\tMwaeg\tMwaekk\tMwaegs\tMwaen\tMwaenj\tMwaenh\tMwaed\tMwael\tMwaelg\tMwaelm\tMwaelb\tMwaels\tMwaelt\tMwaelp\tMwaelh\tMwaem\tMwaeb\tMwaebs\tMwaes\tMwaess\tMwaeng\tMwaej\tMwaech\tMwaek\tMwaet\tMwaep\tMwaeh\tMoe\tMoeg\tMoekk\tMoegs";

   case 187:
    return "Moen\tMoenj\tMoenh\tMoed\tMoel\tMoelg\tMoelm\tMoelb\tMoels\tMoelt\tMoelp\tMoelh\tMoem\tMoeb\tMoebs\tMoes\tMoess\tMoeng\tMoej\tMoech\tMoek\tMoet\tMoep\tMoeh\tMyo\tMyog\tMyokk\tMyogs\tMyon\tMyonj\tMyonh\tMyod\tMyol\tMyolg\tMyolm\tMyolb\tMyols\tMyolt\tMyolp\tMyolh\tMyom\tMyob\tMyobs\tMyos\tMyoss\tMyong\tMyoj\tMyoch\tMyok\tMyot\tMyop\tMyoh\tMu\tMug\tMukk\tMugs\tMun\tMunj\tMunh\tMud\tMul\tMulg\tMulm\tMulb\tMuls\tMult\tMulp\tMulh\tMum\tMub\tMubs\tMus\tMuss\tMung\tMuj\tMuch\tMuk\tMut\tMup\tMuh\tMwo\tMwog\tMwokk\tMwogs\tMwon\tMwonj\tMwonh\tMwod\tMwol\tMwolg\tMwolm\tMwolb\tMwols\tMwolt\tMwolp\tMwolh\tMwom\tMwob\tMwobs\tMwos\tMwoss\tMwong\tMwoj\tMwoch\tMwok\tMwot\tMwop\tMwoh\tMwe\tMweg\tMwekk\tMwegs\tMwen\tMwenj\tMwenh\tMwed\tMwel\tMwelg\tMwelm\tMwelb\tMwels\tMwelt\tMwelp\tMwelh\tMwem\tMweb\tMwebs\tMwes\tMwess\tMweng\tMwej\tMwech\tMwek\tMwet\tMwep\tMweh\tMwi\tMwig\tMwikk\tMwigs\tMwin\tMwinj\tMwinh\tMwid\tMwil\tMwilg\tMwilm\tMwilb\tMwils\tMwilt\tMwilp\tMwilh\tMwim\tMwib\tMwibs\tMwis\tMwiss\tMwing\tMwij\tMwich\tMwik\tMwit\tMwip\tMwih\tMyu\tMyug\tMyukk\tMyugs\tMyun\tMyunj\tMyunh\tMyud\tMyul\tMyulg\tMyulm\tMyulb\tMyuls\tMyult\tMyulp\tMyulh\tMyum\tMyub\tMyubs\tMyus\tMyuss\tMyung\tMyuj\tMyuch\tMyuk\tMyut\tMyup\tMyuh\tMeu\tMeug\tMeukk\tMeugs\tMeun\tMeunj\tMeunh\tMeud\tMeul\tMeulg\tMeulm\tMeulb\tMeuls\tMeult\tMeulp\tMeulh\tMeum\tMeub\tMeubs\tMeus\tMeuss\tMeung\tMeuj\tMeuch\tMeuk\tMeut\tMeup\tMeuh\tMui\tMuig\tMuikk\tMuigs\tMuin\tMuinj\tMuinh\tMuid\tMuil\tMuilg\tMuilm\tMuilb\tMuils\tMuilt\tMuilp\tMuilh\tMuim\tMuib\tMuibs\tMuis\tMuiss\tMuing\tMuij\tMuich\tMuik\tMuit\tMuip\tMuih\tMi\tMig\tMikk\tMigs\tMin\tMinj\tMinh\tMid";

   case 188:
    return "Mil\tMilg\tMilm\tMilb\tMils\tMilt\tMilp\tMilh\tMim\tMib\tMibs\tMis\tMiss\tMing\tMij\tMich\tMik\tMit\tMip\tMih\tBa\tBag\tBakk\tBags\tBan\tBanj\tBanh\tBad\tBal\tBalg\tBalm\tBalb\tBals\tBalt\tBalp\tBalh\tBam\tBab\tBabs\tBas\tBass\tBang\tBaj\tBach\tBak\tBat\tBap\tBah\tBae\tBaeg\tBaekk\tBaegs\tBaen\tBaenj\tBaenh\tBaed\tBael\tBaelg\tBaelm\tBaelb\tBaels\tBaelt\tBaelp\tBaelh\tBaem\tBaeb\tBaebs\tBaes\tBaess\tBaeng\tBaej\tBaech\tBaek\tBaet\tBaep\tBaeh\tBya\tByag\tByakk\tByags\tByan\tByanj\tByanh\tByad\tByal\tByalg\tByalm\tByalb\tByals\tByalt\tByalp\tByalh\tByam\tByab\tByabs\tByas\tByass\tByang\tByaj\tByach\tByak\tByat\tByap\tByah\tByae\tByaeg\tByaekk\tByaegs\tByaen\tByaenj\tByaenh\tByaed\tByael\tByaelg\tByaelm\tByaelb\tByaels\tByaelt\tByaelp\tByaelh\tByaem\tByaeb\tByaebs\tByaes\tByaess\tByaeng\tByaej\tByaech\tByaek\tByaet\tByaep\tByaeh\tBeo\tBeog\tBeokk\tBeogs\tBeon\tBeonj\tBeonh\tBeod\tBeol\tBeolg\tBeolm\tBeolb\tBeols\tBeolt\tBeolp\tBeolh\tBeom\tBeob\tBeobs\tBeos\tBeoss\tBeong\tBeoj\tBeoch\tBeok\tBeot\tBeop\tBeoh\tBe\tBeg\tBekk\tBegs\tBen\tBenj\tBenh\tBed\tBel\tBelg\tBelm\tBelb\tBels\tBelt\tBelp\tBelh\tBem\tBeb\tBebs\tBes\tBess\tBeng\tBej\tBech\tBek\tBet\tBep\tBeh\tByeo\tByeog\tByeokk\tByeogs\tByeon\tByeonj\tByeonh\tByeod\tByeol\tByeolg\tByeolm\tByeolb\tByeols\tByeolt\tByeolp\tByeolh\tByeom\tByeob\tByeobs\tByeos\tByeoss\tByeong\tByeoj\tByeoch\tByeok\tByeot\tByeop\tByeoh\tBye\tByeg\tByekk\tByegs\tByen\tByenj\tByenh\tByed\tByel\tByelg\tByelm\tByelb\tByels\tByelt\tByelp\tByelh\tByem\tByeb\tByebs\tByes\tByess\tByeng\tByej\tByech\tByek\tByet\tByep\tByeh\tBo\tBog\tBokk\tBogs\tBon\tBonj\tBonh\tBod\tBol\tBolg\tBolm\tBolb";

   case 189:
    return "Bols\tBolt\tBolp\tBolh\tBom\tBob\tBobs\tBos\tBoss\tBong\tBoj\tBoch\tBok\tBot\tBop\tBoh\tBwa\tBwag\tBwakk\tBwags\tBwan\tBwanj\tBwanh\tBwad\tBwal\tBwalg\tBwalm\tBwalb\tBwals\tBwalt\tBwalp\tBwalh\tBwam\tBwab\tBwabs\tBwas\tBwass\tBwang\tBwaj\tBwach\tBwak\tBwat\tBwap\tBwah\tBwae\tBwaeg\tBwaekk\tBwaegs\tBwaen\tBwaenj\tBwaenh\tBwaed\tBwael\tBwaelg\tBwaelm\tBwaelb\tBwaels\tBwaelt\tBwaelp\tBwaelh\tBwaem\tBwaeb\tBwaebs\tBwaes\tBwaess\tBwaeng\tBwaej\tBwaech\tBwaek\tBwaet\tBwaep\tBwaeh\tBoe\tBoeg\tBoekk\tBoegs\tBoen\tBoenj\tBoenh\tBoed\tBoel\tBoelg\tBoelm\tBoelb\tBoels\tBoelt\tBoelp\tBoelh\tBoem\tBoeb\tBoebs\tBoes\tBoess\tBoeng\tBoej\tBoech\tBoek\tBoet\tBoep\tBoeh\tByo\tByog\tByokk\tByogs\tByon\tByonj\tByonh\tByod\tByol\tByolg\tByolm\tByolb\tByols\tByolt\tByolp\tByolh\tByom\tByob\tByobs\tByos\tByoss\tByong\tByoj\tByoch\tByok\tByot\tByop\tByoh\tBu\tBug\tBukk\tBugs\tBun\tBunj\tBunh\tBud\tBul\tBulg\tBulm\tBulb\tBuls\tBult\tBulp\tBulh\tBum\tBub\tBubs\tBus\tBuss\tBung\tBuj\tBuch\tBuk\tBut\tBup\tBuh\tBwo\tBwog\tBwokk\tBwogs\tBwon\tBwonj\tBwonh\tBwod\tBwol\tBwolg\tBwolm\tBwolb\tBwols\tBwolt\tBwolp\tBwolh\tBwom\tBwob\tBwobs\tBwos\tBwoss\tBwong\tBwoj\tBwoch\tBwok\tBwot\tBwop\tBwoh\tBwe\tBweg\tBwekk\tBwegs\tBwen\tBwenj\tBwenh\tBwed\tBwel\tBwelg\tBwelm\tBwelb\tBwels\tBwelt\tBwelp\tBwelh\tBwem\tBweb\tBwebs\tBwes\tBwess\tBweng\tBwej\tBwech\tBwek\tBwet\tBwep\tBweh\tBwi\tBwig\tBwikk\tBwigs\tBwin\tBwinj\tBwinh\tBwid\tBwil\tBwilg\tBwilm\tBwilb\tBwils\tBwilt\tBwilp\tBwilh\tBwim\tBwib\tBwibs\tBwis\tBwiss\tBwing\tBwij\tBwich\tBwik\tBwit\tBwip\tBwih\tByu\tByug\tByukk\tByugs\tByun\tByunj\tByunh\tByud\tByul\tByulg\tByulm\tByulb\tByuls\tByult\tByulp\tByulh";

   case 190:
    return "Byum\tByub\tByubs\tByus\tByuss\tByung\tByuj\tByuch\tByuk\tByut\tByup\tByuh\tBeu\tBeug\tBeukk\tBeugs\tBeun\tBeunj\tBeunh\tBeud\tBeul\tBeulg\tBeulm\tBeulb\tBeuls\tBeult\tBeulp\tBeulh\tBeum\tBeub\tBeubs\tBeus\tBeuss\tBeung\tBeuj\tBeuch\tBeuk\tBeut\tBeup\tBeuh\tBui\tBuig\tBuikk\tBuigs\tBuin\tBuinj\tBuinh\tBuid\tBuil\tBuilg\tBuilm\tBuilb\tBuils\tBuilt\tBuilp\tBuilh\tBuim\tBuib\tBuibs\tBuis\tBuiss\tBuing\tBuij\tBuich\tBuik\tBuit\tBuip\tBuih\tBi\tBig\tBikk\tBigs\tBin\tBinj\tBinh\tBid\tBil\tBilg\tBilm\tBilb\tBils\tBilt\tBilp\tBilh\tBim\tBib\tBibs\tBis\tBiss\tBing\tBij\tBich\tBik\tBit\tBip\tBih\tPpa\tPpag\tPpakk\tPpags\tPpan\tPpanj\tPpanh\tPpad\tPpal\tPpalg\tPpalm\tPpalb\tPpals\tPpalt\tPpalp\tPpalh\tPpam\tPpab\tPpabs\tPpas\tPpass\tPpang\tPpaj\tPpach\tPpak\tPpat\tPpap\tPpah\tPpae\tPpaeg\tPpaekk\tPpaegs\tPpaen\tPpaenj\tPpaenh\tPpaed\tPpael\tPpaelg\tPpaelm\tPpaelb\tPpaels\tPpaelt\tPpaelp\tPpaelh\tPpaem\tPpaeb\tPpaebs\tPpaes\tPpaess\tPpaeng\tPpaej\tPpaech\tPpaek\tPpaet\tPpaep\tPpaeh\tPpya\tPpyag\tPpyakk\tPpyags\tPpyan\tPpyanj\tPpyanh\tPpyad\tPpyal\tPpyalg\tPpyalm\tPpyalb\tPpyals\tPpyalt\tPpyalp\tPpyalh\tPpyam\tPpyab\tPpyabs\tPpyas\tPpyass\tPpyang\tPpyaj\tPpyach\tPpyak\tPpyat\tPpyap\tPpyah\tPpyae\tPpyaeg\tPpyaekk\tPpyaegs\tPpyaen\tPpyaenj\tPpyaenh\tPpyaed\tPpyael\tPpyaelg\tPpyaelm\tPpyaelb\tPpyaels\tPpyaelt\tPpyaelp\tPpyaelh\tPpyaem\tPpyaeb\tPpyaebs\tPpyaes\tPpyaess\tPpyaeng\tPpyaej\tPpyaech\tPpyaek\tPpyaet\tPpyaep\tPpyaeh\tPpeo\tPpeog\tPpeokk\tPpeogs\tPpeon\tPpeonj\tPpeonh\tPpeod\tPpeol\tPpeolg\tPpeolm\tPpeolb\tPpeols\tPpeolt\tPpeolp\tPpeolh\tPpeom\tPpeob\tPpeobs\tPpeos\tPpeoss\tPpeong\tPpeoj\tPpeoch\tPpeok\tPpeot\tPpeop\tPpeoh\tPpe\tPpeg\tPpekk\tPpegs\tPpen\tPpenj\tPpenh\tPped\tPpel\tPpelg\tPpelm\tPpelb\tPpels\tPpelt\tPpelp\tPpelh\tPpem\tPpeb\tPpebs\tPpes";

   case 191:
    return "Ppess\tPpeng\tPpej\tPpech\tPpek\tPpet\tPpep\tPpeh\tPpyeo\tPpyeog\tPpyeokk\tPpyeogs\tPpyeon\tPpyeonj\tPpyeonh\tPpyeod\tPpyeol\tPpyeolg\tPpyeolm\tPpyeolb\tPpyeols\tPpyeolt\tPpyeolp\tPpyeolh\tPpyeom\tPpyeob\tPpyeobs\tPpyeos\tPpyeoss\tPpyeong\tPpyeoj\tPpyeoch\tPpyeok\tPpyeot\tPpyeop\tPpyeoh\tPpye\tPpyeg\tPpyekk\tPpyegs\tPpyen\tPpyenj\tPpyenh\tPpyed\tPpyel\tPpyelg\tPpyelm\tPpyelb\tPpyels\tPpyelt\tPpyelp\tPpyelh\tPpyem\tPpyeb\tPpyebs\tPpyes\tPpyess\tPpyeng\tPpyej\tPpyech\tPpyek\tPpyet\tPpyep\tPpyeh\tPpo\tPpog\tPpokk\tPpogs\tPpon\tPponj\tPponh\tPpod\tPpol\tPpolg\tPpolm\tPpolb\tPpols\tPpolt\tPpolp\tPpolh\tPpom\tPpob\tPpobs\tPpos\tPposs\tPpong\tPpoj\tPpoch\tPpok\tPpot\tPpop\tPpoh\tPpwa\tPpwag\tPpwakk\tPpwags\tPpwan\tPpwanj\tPpwanh\tPpwad\tPpwal\tPpwalg\tPpwalm\tPpwalb\tPpwals\tPpwalt\tPpwalp\tPpwalh\tPpwam\tPpwab\tPpwabs\tPpwas\tPpwass\tPpwang\tPpwaj\tPpwach\tPpwak\tPpwat\tPpwap\tPpwah\tPpwae\tPpwaeg\tPpwaekk\tPpwaegs\tPpwaen\tPpwaenj\tPpwaenh\tPpwaed\tPpwael\tPpwaelg\tPpwaelm\tPpwaelb\tPpwaels\tPpwaelt\tPpwaelp\tPpwaelh\tPpwaem\tPpwaeb\tPpwaebs\tPpwaes\tPpwaess\tPpwaeng\tPpwaej\tPpwaech\tPpwaek\tPpwaet\tPpwaep\tPpwaeh\tPpoe\tPpoeg\tPpoekk\tPpoegs\tPpoen\tPpoenj\tPpoenh\tPpoed\tPpoel\tPpoelg\tPpoelm\tPpoelb\tPpoels\tPpoelt\tPpoelp\tPpoelh\tPpoem\tPpoeb\tPpoebs\tPpoes\tPpoess\tPpoeng\tPpoej\tPpoech\tPpoek\tPpoet\tPpoep\tPpoeh\tPpyo\tPpyog\tPpyokk\tPpyogs\tPpyon\tPpyonj\tPpyonh\tPpyod\tPpyol\tPpyolg\tPpyolm\tPpyolb\tPpyols\tPpyolt\tPpyolp\tPpyolh\tPpyom\tPpyob\tPpyobs\tPpyos\tPpyoss\tPpyong\tPpyoj\tPpyoch\tPpyok\tPpyot\tPpyop\tPpyoh\tPpu\tPpug\tPpukk\tPpugs\tPpun\tPpunj\tPpunh\tPpud\tPpul\tPpulg\tPpulm\tPpulb\tPpuls\tPpult\tPpulp\tPpulh\tPpum\tPpub\tPpubs\tPpus\tPpuss\tPpung\tPpuj\tPpuch\tPpuk\tPput\tPpup\tPpuh\tPpwo\tPpwog\tPpwokk\tPpwogs\tPpwon\tPpwonj\tPpwonh\tPpwod\tPpwol\tPpwolg\tPpwolm\tPpwolb\tPpwols\tPpwolt\tPpwolp\tPpwolh\tPpwom\tPpwob\tPpwobs\tPpwos\tPpwoss\tPpwong\tPpwoj\tPpwoch";

   case 192:
    return "Ppwok\tPpwot\tPpwop\tPpwoh\tPpwe\tPpweg\tPpwekk\tPpwegs\tPpwen\tPpwenj\tPpwenh\tPpwed\tPpwel\tPpwelg\tPpwelm\tPpwelb\tPpwels\tPpwelt\tPpwelp\tPpwelh\tPpwem\tPpweb\tPpwebs\tPpwes\tPpwess\tPpweng\tPpwej\tPpwech\tPpwek\tPpwet\tPpwep\tPpweh\tPpwi\tPpwig\tPpwikk\tPpwigs\tPpwin\tPpwinj\tPpwinh\tPpwid\tPpwil\tPpwilg\tPpwilm\tPpwilb\tPpwils\tPpwilt\tPpwilp\tPpwilh\tPpwim\tPpwib\tPpwibs\tPpwis\tPpwiss\tPpwing\tPpwij\tPpwich\tPpwik\tPpwit\tPpwip\tPpwih\tPpyu\tPpyug\tPpyukk\tPpyugs\tPpyun\tPpyunj\tPpyunh\tPpyud\tPpyul\tPpyulg\tPpyulm\tPpyulb\tPpyuls\tPpyult\tPpyulp\tPpyulh\tPpyum\tPpyub\tPpyubs\tPpyus\tPpyuss\tPpyung\tPpyuj\tPpyuch\tPpyuk\tPpyut\tPpyup\tPpyuh\tPpeu\tPpeug\tPpeukk\tPpeugs\tPpeun\tPpeunj\tPpeunh\tPpeud\tPpeul\tPpeulg\tPpeulm\tPpeulb\tPpeuls\tPpeult\tPpeulp\tPpeulh\tPpeum\tPpeub\tPpeubs\tPpeus\tPpeuss\tPpeung\tPpeuj\tPpeuch\tPpeuk\tPpeut\tPpeup\tPpeuh\tPpui\tPpuig\tPpuikk\tPpuigs\tPpuin\tPpuinj\tPpuinh\tPpuid\tPpuil\tPpuilg\tPpuilm\tPpuilb\tPpuils\tPpuilt\tPpuilp\tPpuilh\tPpuim\tPpuib\tPpuibs\tPpuis\tPpuiss\tPpuing\tPpuij\tPpuich\tPpuik\tPpuit\tPpuip\tPpuih\tPpi\tPpig\tPpikk\tPpigs\tPpin\tPpinj\tPpinh\tPpid\tPpil\tPpilg\tPpilm\tPpilb\tPpils\tPpilt\tPpilp\tPpilh\tPpim\tPpib\tPpibs\tPpis\tPpiss\tPping\tPpij\tPpich\tPpik\tPpit\tPpip\tPpih\tSa\tSag\tSakk\tSags\tSan\tSanj\tSanh\tSad\tSal\tSalg\tSalm\tSalb\tSals\tSalt\tSalp\tSalh\tSam\tSab\tSabs\tSas\tSass\tSang\tSaj\tSach\tSak\tSat\tSap\tSah\tSae\tSaeg\tSaekk\tSaegs\tSaen\tSaenj\tSaenh\tSaed\tSael\tSaelg\tSaelm\tSaelb\tSaels\tSaelt\tSaelp\tSaelh\tSaem\tSaeb\tSaebs\tSaes\tSaess\tSaeng\tSaej\tSaech\tSaek\tSaet\tSaep\tSaeh\tSya\tSyag\tSyakk\tSyags\tSyan\tSyanj\tSyanh\tSyad\tSyal\tSyalg\tSyalm\tSyalb\tSyals\tSyalt\tSyalp\tSyalh\tSyam\tSyab\tSyabs\tSyas\tSyass\tSyang\tSyaj\tSyach\tSyak\tSyat\tSyap\tSyah";

   case 193:
    return "Syae\tSyaeg\tSyaekk\tSyaegs\tSyaen\tSyaenj\tSyaenh\tSyaed\tSyael\tSyaelg\tSyaelm\tSyaelb\tSyaels\tSyaelt\tSyaelp\tSyaelh\tSyaem\tSyaeb\tSyaebs\tSyaes\tSyaess\tSyaeng\tSyaej\tSyaech\tSyaek\tSyaet\tSyaep\tSyaeh\tSeo\tSeog\tSeokk\tSeogs\tSeon\tSeonj\tSeonh\tSeod\tSeol\tSeolg\tSeolm\tSeolb\tSeols\tSeolt\tSeolp\tSeolh\tSeom\tSeob\tSeobs\tSeos\tSeoss\tSeong\tSeoj\tSeoch\tSeok\tSeot\tSeop\tSeoh\tSe\tSeg\tSekk\tSegs\tSen\tSenj\tSenh\tSed\tSel\tSelg\tSelm\tSelb\tSels\tSelt\tSelp\tSelh\tSem\tSeb\tSebs\tSes\tSess\tSeng\tSej\tSech\tSek\tSet\tSep\tSeh\tSyeo\tSyeog\tSyeokk\tSyeogs\tSyeon\tSyeonj\tSyeonh\tSyeod\tSyeol\tSyeolg\tSyeolm\tSyeolb\tSyeols\tSyeolt\tSyeolp\tSyeolh\tSyeom\tSyeob\tSyeobs\tSyeos\tSyeoss\tSyeong\tSyeoj\tSyeoch\tSyeok\tSyeot\tSyeop\tSyeoh\tSye\tSyeg\tSyekk\tSyegs\tSyen\tSyenj\tSyenh\tSyed\tSyel\tSyelg\tSyelm\tSyelb\tSyels\tSyelt\tSyelp\tSyelh\tSyem\tSyeb\tSyebs\tSyes\tSyess\tSyeng\tSyej\tSyech\tSyek\tSyet\tSyep\tSyeh\tSo\tSog\tSokk\tSogs\tSon\tSonj\tSonh\tSod\tSol\tSolg\tSolm\tSolb\tSols\tSolt\tSolp\tSolh\tSom\tSob\tSobs\tSos\tSoss\tSong\tSoj\tSoch\tSok\tSot\tSop\tSoh\tSwa\tSwag\tSwakk\tSwags\tSwan\tSwanj\tSwanh\tSwad\tSwal\tSwalg\tSwalm\tSwalb\tSwals\tSwalt\tSwalp\tSwalh\tSwam\tSwab\tSwabs\tSwas\tSwass\tSwang\tSwaj\tSwach\tSwak\tSwat\tSwap\tSwah\tSwae\tSwaeg\tSwaekk\tSwaegs\tSwaen\tSwaenj\tSwaenh\tSwaed\tSwael\tSwaelg\tSwaelm\tSwaelb\tSwaels\tSwaelt\tSwaelp\tSwaelh\tSwaem\tSwaeb\tSwaebs\tSwaes\tSwaess\tSwaeng\tSwaej\tSwaech\tSwaek\tSwaet\tSwaep\tSwaeh\tSoe\tSoeg\tSoekk\tSoegs\tSoen\tSoenj\tSoenh\tSoed\tSoel\tSoelg\tSoelm\tSoelb\tSoels\tSoelt\tSoelp\tSoelh\tSoem\tSoeb\tSoebs\tSoes\tSoess\tSoeng\tSoej\tSoech\tSoek\tSoet\tSoep\tSoeh\tSyo\tSyog\tSyokk\tSyogs";

   case 194:
    return "Syon\tSyonj\tSyonh\tSyod\tSyol\tSyolg\tSyolm\tSyolb\tSyols\tSyolt\tSyolp\tSyolh\tSyom\tSyob\tSyobs\tSyos\tSyoss\tSyong\tSyoj\tSyoch\tSyok\tSyot\tSyop\tSyoh\tSu\tSug\tSukk\tSugs\tSun\tSunj\tSunh\tSud\tSul\tSulg\tSulm\tSulb\tSuls\tSult\tSulp\tSulh\tSum\tSub\tSubs\tSus\tSuss\tSung\tSuj\tSuch\tSuk\tSut\tSup\tSuh\tSwo\tSwog\tSwokk\tSwogs\tSwon\tSwonj\tSwonh\tSwod\tSwol\tSwolg\tSwolm\tSwolb\tSwols\tSwolt\tSwolp\tSwolh\tSwom\tSwob\tSwobs\tSwos\tSwoss\tSwong\tSwoj\tSwoch\tSwok\tSwot\tSwop\tSwoh\tSwe\tSweg\tSwekk\tSwegs\tSwen\tSwenj\tSwenh\tSwed\tSwel\tSwelg\tSwelm\tSwelb\tSwels\tSwelt\tSwelp\tSwelh\tSwem\tSweb\tSwebs\tSwes\tSwess\tSweng\tSwej\tSwech\tSwek\tSwet\tSwep\tSweh\tSwi\tSwig\tSwikk\tSwigs\tSwin\tSwinj\tSwinh\tSwid\tSwil\tSwilg\tSwilm\tSwilb\tSwils\tSwilt\tSwilp\tSwilh\tSwim\tSwib\tSwibs\tSwis\tSwiss\tSwing\tSwij\tSwich\tSwik\tSwit\tSwip\tSwih\tSyu\tSyug\tSyukk\tSyugs\tSyun\tSyunj\tSyunh\tSyud\tSyul\tSyulg\tSyulm\tSyulb\tSyuls\tSyult\tSyulp\tSyulh\tSyum\tSyub\tSyubs\tSyus\tSyuss\tSyung\tSyuj\tSyuch\tSyuk\tSyut\tSyup\tSyuh\tSeu\tSeug\tSeukk\tSeugs\tSeun\tSeunj\tSeunh\tSeud\tSeul\tSeulg\tSeulm\tSeulb\tSeuls\tSeult\tSeulp\tSeulh\tSeum\tSeub\tSeubs\tSeus\tSeuss\tSeung\tSeuj\tSeuch\tSeuk\tSeut\tSeup\tSeuh\tSui\tSuig\tSuikk\tSuigs\tSuin\tSuinj\tSuinh\tSuid\tSuil\tSuilg\tSuilm\tSuilb\tSuils\tSuilt\tSuilp\tSuilh\tSuim\tSuib\tSuibs\tSuis\tSuiss\tSuing\tSuij\tSuich\tSuik\tSuit\tSuip\tSuih\tSi\tSig\tSikk\tSigs\tSin\tSinj\tSinh\tSid\tSil\tSilg\tSilm\tSilb\tSils\tSilt\tSilp\tSilh\tSim\tSib\tSibs\tSis\tSiss\tSing\tSij\tSich\tSik\tSit\tSip\tSih\tSsa\tSsag\tSsakk\tSsags\tSsan\tSsanj\tSsanh\tSsad";

   case 195:
    return "Ssal\tSsalg\tSsalm\tSsalb\tSsals\tSsalt\tSsalp\tSsalh\tSsam\tSsab\tSsabs\tSsas\tSsass\tSsang\tSsaj\tSsach\tSsak\tSsat\tSsap\tSsah\tSsae\tSsaeg\tSsaekk\tSsaegs\tSsaen\tSsaenj\tSsaenh\tSsaed\tSsael\tSsaelg\tSsaelm\tSsaelb\tSsaels\tSsaelt\tSsaelp\tSsaelh\tSsaem\tSsaeb\tSsaebs\tSsaes\tSsaess\tSsaeng\tSsaej\tSsaech\tSsaek\tSsaet\tSsaep\tSsaeh\tSsya\tSsyag\tSsyakk\tSsyags\tSsyan\tSsyanj\tSsyanh\tSsyad\tSsyal\tSsyalg\tSsyalm\tSsyalb\tSsyals\tSsyalt\tSsyalp\tSsyalh\tSsyam\tSsyab\tSsyabs\tSsyas\tSsyass\tSsyang\tSsyaj\tSsyach\tSsyak\tSsyat\tSsyap\tSsyah\tSsyae\tSsyaeg\tSsyaekk\tSsyaegs\tSsyaen\tSsyaenj\tSsyaenh\tSsyaed\tSsyael\tSsyaelg\tSsyaelm\tSsyaelb\tSsyaels\tSsyaelt\tSsyaelp\tSsyaelh\tSsyaem\tSsyaeb\tSsyaebs\tSsyaes\tSsyaess\tSsyaeng\tSsyaej\tSsyaech\tSsyaek\tSsyaet\tSsyaep\tSsyaeh\tSseo\tSseog\tSseokk\tSseogs\tSseon\tSseonj\tSseonh\tSseod\tSseol\tSseolg\tSseolm\tSseolb\tSseols\tSseolt\tSseolp\tSseolh\tSseom\tSseob\tSseobs\tSseos\tSseoss\tSseong\tSseoj\tSseoch\tSseok\tSseot\tSseop\tSseoh\tSse\tSseg\tSsekk\tSsegs\tSsen\tSsenj\tSsenh\tSsed\tSsel\tSselg\tSselm\tSselb\tSsels\tSselt\tSselp\tSselh\tSsem\tSseb\tSsebs\tSses\tSsess\tSseng\tSsej\tSsech\tSsek\tSset\tSsep\tSseh\tSsyeo\tSsyeog\tSsyeokk\tSsyeogs\tSsyeon\tSsyeonj\tSsyeonh\tSsyeod\tSsyeol\tSsyeolg\tSsyeolm\tSsyeolb\tSsyeols\tSsyeolt\tSsyeolp\tSsyeolh\tSsyeom\tSsyeob\tSsyeobs\tSsyeos\tSsyeoss\tSsyeong\tSsyeoj\tSsyeoch\tSsyeok\tSsyeot\tSsyeop\tSsyeoh\tSsye\tSsyeg\tSsyekk\tSsyegs\tSsyen\tSsyenj\tSsyenh\tSsyed\tSsyel\tSsyelg\tSsyelm\tSsyelb\tSsyels\tSsyelt\tSsyelp\tSsyelh\tSsyem\tSsyeb\tSsyebs\tSsyes\tSsyess\tSsyeng\tSsyej\tSsyech\tSsyek\tSsyet\tSsyep\tSsyeh\tSso\tSsog\tSsokk\tSsogs\tSson\tSsonj\tSsonh\tSsod\tSsol\tSsolg\tSsolm\tSsolb\tSsols\tSsolt\tSsolp\tSsolh\tSsom\tSsob\tSsobs\tSsos\tSsoss\tSsong\tSsoj\tSsoch\tSsok\tSsot\tSsop\tSsoh\tSswa\tSswag\tSswakk\tSswags\tSswan\tSswanj\tSswanh\tSswad\tSswal\tSswalg\tSswalm\tSswalb";

   case 196:
    return "Sswals\tSswalt\tSswalp\tSswalh\tSswam\tSswab\tSswabs\tSswas\tSswass\tSswang\tSswaj\tSswach\tSswak\tSswat\tSswap\tSswah\tSswae\tSswaeg\tSswaekk\tSswaegs\tSswaen\tSswaenj\tSswaenh\tSswaed\tSswael\tSswaelg\tSswaelm\tSswaelb\tSswaels\tSswaelt\tSswaelp\tSswaelh\tSswaem\tSswaeb\tSswaebs\tSswaes\tSswaess\tSswaeng\tSswaej\tSswaech\tSswaek\tSswaet\tSswaep\tSswaeh\tSsoe\tSsoeg\tSsoekk\tSsoegs\tSsoen\tSsoenj\tSsoenh\tSsoed\tSsoel\tSsoelg\tSsoelm\tSsoelb\tSsoels\tSsoelt\tSsoelp\tSsoelh\tSsoem\tSsoeb\tSsoebs\tSsoes\tSsoess\tSsoeng\tSsoej\tSsoech\tSsoek\tSsoet\tSsoep\tSsoeh\tSsyo\tSsyog\tSsyokk\tSsyogs\tSsyon\tSsyonj\tSsyonh\tSsyod\tSsyol\tSsyolg\tSsyolm\tSsyolb\tSsyols\tSsyolt\tSsyolp\tSsyolh\tSsyom\tSsyob\tSsyobs\tSsyos\tSsyoss\tSsyong\tSsyoj\tSsyoch\tSsyok\tSsyot\tSsyop\tSsyoh\tSsu\tSsug\tSsukk\tSsugs\tSsun\tSsunj\tSsunh\tSsud\tSsul\tSsulg\tSsulm\tSsulb\tSsuls\tSsult\tSsulp\tSsulh\tSsum\tSsub\tSsubs\tSsus\tSsuss\tSsung\tSsuj\tSsuch\tSsuk\tSsut\tSsup\tSsuh\tSswo\tSswog\tSswokk\tSswogs\tSswon\tSswonj\tSswonh\tSswod\tSswol\tSswolg\tSswolm\tSswolb\tSswols\tSswolt\tSswolp\tSswolh\tSswom\tSswob\tSswobs\tSswos\tSswoss\tSswong\tSswoj\tSswoch\tSswok\tSswot\tSswop\tSswoh\tSswe\tSsweg\tSswekk\tSswegs\tSswen\tSswenj\tSswenh\tSswed\tSswel\tSswelg\tSswelm\tSswelb\tSswels\tSswelt\tSswelp\tSswelh\tSswem\tSsweb\tSswebs\tSswes\tSswess\tSsweng\tSswej\tSswech\tSswek\tSswet\tSswep\tSsweh\tSswi\tSswig\tSswikk\tSswigs\tSswin\tSswinj\tSswinh\tSswid\tSswil\tSswilg\tSswilm\tSswilb\tSswils\tSswilt\tSswilp\tSswilh\tSswim\tSswib\tSswibs\tSswis\tSswiss\tSswing\tSswij\tSswich\tSswik\tSswit\tSswip\tSswih\tSsyu\tSsyug\tSsyukk\tSsyugs\tSsyun\tSsyunj\tSsyunh\tSsyud\tSsyul\tSsyulg\tSsyulm\tSsyulb\tSsyuls\tSsyult\tSsyulp\tSsyulh\tSsyum\tSsyub\tSsyubs\tSsyus\tSsyuss\tSsyung\tSsyuj\tSsyuch\tSsyuk\tSsyut\tSsyup\tSsyuh\tSseu\tSseug\tSseukk\tSseugs\tSseun\tSseunj\tSseunh\tSseud\tSseul\tSseulg\tSseulm\tSseulb\tSseuls\tSseult\tSseulp\tSseulh";

   case 197:
    return "Sseum\tSseub\tSseubs\tSseus\tSseuss\tSseung\tSseuj\tSseuch\tSseuk\tSseut\tSseup\tSseuh\tSsui\tSsuig\tSsuikk\tSsuigs\tSsuin\tSsuinj\tSsuinh\tSsuid\tSsuil\tSsuilg\tSsuilm\tSsuilb\tSsuils\tSsuilt\tSsuilp\tSsuilh\tSsuim\tSsuib\tSsuibs\tSsuis\tSsuiss\tSsuing\tSsuij\tSsuich\tSsuik\tSsuit\tSsuip\tSsuih\tSsi\tSsig\tSsikk\tSsigs\tSsin\tSsinj\tSsinh\tSsid\tSsil\tSsilg\tSsilm\tSsilb\tSsils\tSsilt\tSsilp\tSsilh\tSsim\tSsib\tSsibs\tSsis\tSsiss\tSsing\tSsij\tSsich\tSsik\tSsit\tSsip\tSsih\tA\tAg\tAkk\tAgs\tAn\tAnj\tAnh\tAd\tAl\tAlg\tAlm\tAlb\tAls\tAlt\tAlp\tAlh\tAm\tAb\tAbs\tAs\tAss\tAng\tAj\tAch\tAk\tAt\tAp\tAh\tAe\tAeg\tAekk\tAegs\tAen\tAenj\tAenh\tAed\tAel\tAelg\tAelm\tAelb\tAels\tAelt\tAelp\tAelh\tAem\tAeb\tAebs\tAes\tAess\tAeng\tAej\tAech\tAek\tAet\tAep\tAeh\tYa\tYag\tYakk\tYags\tYan\tYanj\tYanh\tYad\tYal\tYalg\tYalm\tYalb\tYals\tYalt\tYalp\tYalh\tYam\tYab\tYabs\tYas\tYass\tYang\tYaj\tYach\tYak\tYat\tYap\tYah\tYae\tYaeg\tYaekk\tYaegs\tYaen\tYaenj\tYaenh\tYaed\tYael\tYaelg\tYaelm\tYaelb\tYaels\tYaelt\tYaelp\tYaelh\tYaem\tYaeb\tYaebs\tYaes\tYaess\tYaeng\tYaej\tYaech\tYaek\tYaet\tYaep\tYaeh\tEo\tEog\tEokk\tEogs\tEon\tEonj\tEonh\tEod\tEol\tEolg\tEolm\tEolb\tEols\tEolt\tEolp\tEolh\tEom\tEob\tEobs\tEos\tEoss\tEong\tEoj\tEoch\tEok\tEot\tEop\tEoh\tE\tEg\tEkk\tEgs\tEn\tEnj\tEnh\tEd\tEl\tElg\tElm\tElb\tEls\tElt\tElp\tElh\tEm\tEb\tEbs\tEs\tEss\tEng\tEj\tEch\tEk\tEt\tEp\tEh\tYeo\tYeog\tYeokk\tYeogs\tYeon\tYeonj\tYeonh\tYeod\tYeol\tYeolg\tYeolm\tYeolb\tYeols\tYeolt\tYeolp\tYeolh\tYeom\tYeob\tYeobs\tYeos";

   case 198:
    return "Yeoss\tYeong\tYeoj\tYeoch\tYeok\tYeot\tYeop\tYeoh\tYe\tYeg\tYekk\tYegs\tYen\tYenj\tYenh\tYed\tYel\tYelg\tYelm\tYelb\tYels\tYelt\tYelp\tYelh\tYem\tYeb\tYebs\tYes\tYess\tYeng\tYej\tYech\tYek\tYet\tYep\tYeh\tO\tOg\tOkk\tOgs\tOn\tOnj\tOnh\tOd\tOl\tOlg\tOlm\tOlb\tOls\tOlt\tOlp\tOlh\tOm\tOb\tObs\tOs\tOss\tOng\tOj\tOch\tOk\tOt\tOp\tOh\tWa\tWag\tWakk\tWags\tWan\tWanj\tWanh\tWad\tWal\tWalg\tWalm\tWalb\tWals\tWalt\tWalp\tWalh\tWam\tWab\tWabs\tWas\tWass\tWang\tWaj\tWach\tWak\tWat\tWap\tWah\tWae\tWaeg\tWaekk\tWaegs\tWaen\tWaenj\tWaenh\tWaed\tWael\tWaelg\tWaelm\tWaelb\tWaels\tWaelt\tWaelp\tWaelh\tWaem\tWaeb\tWaebs\tWaes\tWaess\tWaeng\tWaej\tWaech\tWaek\tWaet\tWaep\tWaeh\tOe\tOeg\tOekk\tOegs\tOen\tOenj\tOenh\tOed\tOel\tOelg\tOelm\tOelb\tOels\tOelt\tOelp\tOelh\tOem\tOeb\tOebs\tOes\tOess\tOeng\tOej\tOech\tOek\tOet\tOep\tOeh\tYo\tYog\tYokk\tYogs\tYon\tYonj\tYonh\tYod\tYol\tYolg\tYolm\tYolb\tYols\tYolt\tYolp\tYolh\tYom\tYob\tYobs\tYos\tYoss\tYong\tYoj\tYoch\tYok\tYot\tYop\tYoh\tU\tUg\tUkk\tUgs\tUn\tUnj\tUnh\tUd\tUl\tUlg\tUlm\tUlb\tUls\tUlt\tUlp\tUlh\tUm\tUb\tUbs\tUs\tUss\tUng\tUj\tUch\tUk\tUt\tUp\tUh\tWo\tWog\tWokk\tWogs\tWon\tWonj\tWonh\tWod\tWol\tWolg\tWolm\tWolb\tWols\tWolt\tWolp\tWolh\tWom\tWob\tWobs\tWos\tWoss\tWong\tWoj\tWoch\tWok\tWot\tWop\tWoh\tWe\tWeg\tWekk\tWegs\tWen\tWenj\tWenh\tWed\tWel\tWelg\tWelm\tWelb\tWels\tWelt\tWelp\tWelh\tWem\tWeb\tWebs\tWes\tWess\tWeng\tWej\tWech";

   case 199:
    return "Wek\tWet\tWep\tWeh\tWi\tWig\tWikk\tWigs\tWin\tWinj\tWinh\tWid\tWil\tWilg\tWilm\tWilb\tWils\tWilt\tWilp\tWilh\tWim\tWib\tWibs\tWis\tWiss\tWing\tWij\tWich\tWik\tWit\tWip\tWih\tYu\tYug\tYukk\tYugs\tYun\tYunj\tYunh\tYud\tYul\tYulg\tYulm\tYulb\tYuls\tYult\tYulp\tYulh\tYum\tYub\tYubs\tYus\tYuss\tYung\tYuj\tYuch\tYuk\tYut\tYup\tYuh\tEu\tEug\tEukk\tEugs\tEun\tEunj\tEunh\tEud\tEul\tEulg\tEulm\tEulb\tEuls\tEult\tEulp\tEulh\tEum\tEub\tEubs\tEus\tEuss\tEung\tEuj\tEuch\tEuk\tEut\tEup\tEuh\tUi\tUig\tUikk\tUigs\tUin\tUinj\tUinh\tUid\tUil\tUilg\tUilm\tUilb\tUils\tUilt\tUilp\tUilh\tUim\tUib\tUibs\tUis\tUiss\tUing\tUij\tUich\tUik\tUit\tUip\tUih\tI\tIg\tIkk\tIgs\tIn\tInj\tInh\tId\tIl\tIlg\tIlm\tIlb\tIls\tIlt\tIlp\tIlh\tIm\tIb\tIbs\tIs\tIss\tIng\tIj\tIch\tIk\tIt\tIp\tIh\tJa\tJag\tJakk\tJags\tJan\tJanj\tJanh\tJad\tJal\tJalg\tJalm\tJalb\tJals\tJalt\tJalp\tJalh\tJam\tJab\tJabs\tJas\tJass\tJang\tJaj\tJach\tJak\tJat\tJap\tJah\tJae\tJaeg\tJaekk\tJaegs\tJaen\tJaenj\tJaenh\tJaed\tJael\tJaelg\tJaelm\tJaelb\tJaels\tJaelt\tJaelp\tJaelh\tJaem\tJaeb\tJaebs\tJaes\tJaess\tJaeng\tJaej\tJaech\tJaek\tJaet\tJaep\tJaeh\tJya\tJyag\tJyakk\tJyags\tJyan\tJyanj\tJyanh\tJyad\tJyal\tJyalg\tJyalm\tJyalb\tJyals\tJyalt\tJyalp\tJyalh\tJyam\tJyab\tJyabs\tJyas\tJyass\tJyang\tJyaj\tJyach\tJyak\tJyat\tJyap\tJyah\tJyae\tJyaeg\tJyaekk\tJyaegs\tJyaen\tJyaenj\tJyaenh\tJyaed\tJyael\tJyaelg\tJyaelm\tJyaelb\tJyaels\tJyaelt\tJyaelp\tJyaelh\tJyaem\tJyaeb\tJyaebs\tJyaes\tJyaess\tJyaeng\tJyaej\tJyaech\tJyaek\tJyaet\tJyaep\tJyaeh";

   case 200:
    return "Jeo\tJeog\tJeokk\tJeogs\tJeon\tJeonj\tJeonh\tJeod\tJeol\tJeolg\tJeolm\tJeolb\tJeols\tJeolt\tJeolp\tJeolh\tJeom\tJeob\tJeobs\tJeos\tJeoss\tJeong\tJeoj\tJeoch\tJeok\tJeot\tJeop\tJeoh\tJe\tJeg\tJekk\tJegs\tJen\tJenj\tJenh\tJed\tJel\tJelg\tJelm\tJelb\tJels\tJelt\tJelp\tJelh\tJem\tJeb\tJebs\tJes\tJess\tJeng\tJej\tJech\tJek\tJet\tJep\tJeh\tJyeo\tJyeog\tJyeokk\tJyeogs\tJyeon\tJyeonj\tJyeonh\tJyeod\tJyeol\tJyeolg\tJyeolm\tJyeolb\tJyeols\tJyeolt\tJyeolp\tJyeolh\tJyeom\tJyeob\tJyeobs\tJyeos\tJyeoss\tJyeong\tJyeoj\tJyeoch\tJyeok\tJyeot\tJyeop\tJyeoh\tJye\tJyeg\tJyekk\tJyegs\tJyen\tJyenj\tJyenh\tJyed\tJyel\tJyelg\tJyelm\tJyelb\tJyels\tJyelt\tJyelp\tJyelh\tJyem\tJyeb\tJyebs\tJyes\tJyess\tJyeng\tJyej\tJyech\tJyek\tJyet\tJyep\tJyeh\tJo\tJog\tJokk\tJogs\tJon\tJonj\tJonh\tJod\tJol\tJolg\tJolm\tJolb\tJols\tJolt\tJolp\tJolh\tJom\tJob\tJobs\tJos\tJoss\tJong\tJoj\tJoch\tJok\tJot\tJop\tJoh\tJwa\tJwag\tJwakk\tJwags\tJwan\tJwanj\tJwanh\tJwad\tJwal\tJwalg\tJwalm\tJwalb\tJwals\tJwalt\tJwalp\tJwalh\tJwam\tJwab\tJwabs\tJwas\tJwass\tJwang\tJwaj\tJwach\tJwak\tJwat\tJwap\tJwah\tJwae\tJwaeg\tJwaekk\tJwaegs\tJwaen\tJwaenj\tJwaenh\tJwaed\tJwael\tJwaelg\tJwaelm\tJwaelb\tJwaels\tJwaelt\tJwaelp\tJwaelh\tJwaem\tJwaeb\tJwaebs\tJwaes\tJwaess\tJwaeng\tJwaej\tJwaech\tJwaek\tJwaet\tJwaep\tJwaeh\tJoe\tJoeg\tJoekk\tJoegs\tJoen\tJoenj\tJoenh\tJoed\tJoel\tJoelg\tJoelm\tJoelb\tJoels\tJoelt\tJoelp\tJoelh\tJoem\tJoeb\tJoebs\tJoes\tJoess\tJoeng\tJoej\tJoech\tJoek\tJoet\tJoep\tJoeh\tJyo\tJyog\tJyokk\tJyogs\tJyon\tJyonj\tJyonh\tJyod\tJyol\tJyolg\tJyolm\tJyolb\tJyols\tJyolt\tJyolp\tJyolh\tJyom\tJyob\tJyobs\tJyos\tJyoss\tJyong\tJyoj\tJyoch\tJyok\tJyot\tJyop\tJyoh\tJu\tJug\tJukk\tJugs";

   case 201:
    return "Jun\tJunj\tJunh\tJud\tJul\tJulg\tJulm\tJulb\tJuls\tJult\tJulp\tJulh\tJum\tJub\tJubs\tJus\tJuss\tJung\tJuj\tJuch\tJuk\tJut\tJup\tJuh\tJwo\tJwog\tJwokk\tJwogs\tJwon\tJwonj\tJwonh\tJwod\tJwol\tJwolg\tJwolm\tJwolb\tJwols\tJwolt\tJwolp\tJwolh\tJwom\tJwob\tJwobs\tJwos\tJwoss\tJwong\tJwoj\tJwoch\tJwok\tJwot\tJwop\tJwoh\tJwe\tJweg\tJwekk\tJwegs\tJwen\tJwenj\tJwenh\tJwed\tJwel\tJwelg\tJwelm\tJwelb\tJwels\tJwelt\tJwelp\tJwelh\tJwem\tJweb\tJwebs\tJwes\tJwess\tJweng\tJwej\tJwech\tJwek\tJwet\tJwep\tJweh\tJwi\tJwig\tJwikk\tJwigs\tJwin\tJwinj\tJwinh\tJwid\tJwil\tJwilg\tJwilm\tJwilb\tJwils\tJwilt\tJwilp\tJwilh\tJwim\tJwib\tJwibs\tJwis\tJwiss\tJwing\tJwij\tJwich\tJwik\tJwit\tJwip\tJwih\tJyu\tJyug\tJyukk\tJyugs\tJyun\tJyunj\tJyunh\tJyud\tJyul\tJyulg\tJyulm\tJyulb\tJyuls\tJyult\tJyulp\tJyulh\tJyum\tJyub\tJyubs\tJyus\tJyuss\tJyung\tJyuj\tJyuch\tJyuk\tJyut\tJyup\tJyuh\tJeu\tJeug\tJeukk\tJeugs\tJeun\tJeunj\tJeunh\tJeud\tJeul\tJeulg\tJeulm\tJeulb\tJeuls\tJeult\tJeulp\tJeulh\tJeum\tJeub\tJeubs\tJeus\tJeuss\tJeung\tJeuj\tJeuch\tJeuk\tJeut\tJeup\tJeuh\tJui\tJuig\tJuikk\tJuigs\tJuin\tJuinj\tJuinh\tJuid\tJuil\tJuilg\tJuilm\tJuilb\tJuils\tJuilt\tJuilp\tJuilh\tJuim\tJuib\tJuibs\tJuis\tJuiss\tJuing\tJuij\tJuich\tJuik\tJuit\tJuip\tJuih\tJi\tJig\tJikk\tJigs\tJin\tJinj\tJinh\tJid\tJil\tJilg\tJilm\tJilb\tJils\tJilt\tJilp\tJilh\tJim\tJib\tJibs\tJis\tJiss\tJing\tJij\tJich\tJik\tJit\tJip\tJih\tJja\tJjag\tJjakk\tJjags\tJjan\tJjanj\tJjanh\tJjad\tJjal\tJjalg\tJjalm\tJjalb\tJjals\tJjalt\tJjalp\tJjalh\tJjam\tJjab\tJjabs\tJjas\tJjass\tJjang\tJjaj\tJjach\tJjak\tJjat\tJjap\tJjah\tJjae\tJjaeg\tJjaekk\tJjaegs\tJjaen\tJjaenj\tJjaenh\tJjaed";

   case 202:
    return "Jjael\tJjaelg\tJjaelm\tJjaelb\tJjaels\tJjaelt\tJjaelp\tJjaelh\tJjaem\tJjaeb\tJjaebs\tJjaes\tJjaess\tJjaeng\tJjaej\tJjaech\tJjaek\tJjaet\tJjaep\tJjaeh\tJjya\tJjyag\tJjyakk\tJjyags\tJjyan\tJjyanj\tJjyanh\tJjyad\tJjyal\tJjyalg\tJjyalm\tJjyalb\tJjyals\tJjyalt\tJjyalp\tJjyalh\tJjyam\tJjyab\tJjyabs\tJjyas\tJjyass\tJjyang\tJjyaj\tJjyach\tJjyak\tJjyat\tJjyap\tJjyah\tJjyae\tJjyaeg\tJjyaekk\tJjyaegs\tJjyaen\tJjyaenj\tJjyaenh\tJjyaed\tJjyael\tJjyaelg\tJjyaelm\tJjyaelb\tJjyaels\tJjyaelt\tJjyaelp\tJjyaelh\tJjyaem\tJjyaeb\tJjyaebs\tJjyaes\tJjyaess\tJjyaeng\tJjyaej\tJjyaech\tJjyaek\tJjyaet\tJjyaep\tJjyaeh\tJjeo\tJjeog\tJjeokk\tJjeogs\tJjeon\tJjeonj\tJjeonh\tJjeod\tJjeol\tJjeolg\tJjeolm\tJjeolb\tJjeols\tJjeolt\tJjeolp\tJjeolh\tJjeom\tJjeob\tJjeobs\tJjeos\tJjeoss\tJjeong\tJjeoj\tJjeoch\tJjeok\tJjeot\tJjeop\tJjeoh\tJje\tJjeg\tJjekk\tJjegs\tJjen\tJjenj\tJjenh\tJjed\tJjel\tJjelg\tJjelm\tJjelb\tJjels\tJjelt\tJjelp\tJjelh\tJjem\tJjeb\tJjebs\tJjes\tJjess\tJjeng\tJjej\tJjech\tJjek\tJjet\tJjep\tJjeh\tJjyeo\tJjyeog\tJjyeokk\tJjyeogs\tJjyeon\tJjyeonj\tJjyeonh\tJjyeod\tJjyeol\tJjyeolg\tJjyeolm\tJjyeolb\tJjyeols\tJjyeolt\tJjyeolp\tJjyeolh\tJjyeom\tJjyeob\tJjyeobs\tJjyeos\tJjyeoss\tJjyeong\tJjyeoj\tJjyeoch\tJjyeok\tJjyeot\tJjyeop\tJjyeoh\tJjye\tJjyeg\tJjyekk\tJjyegs\tJjyen\tJjyenj\tJjyenh\tJjyed\tJjyel\tJjyelg\tJjyelm\tJjyelb\tJjyels\tJjyelt\tJjyelp\tJjyelh\tJjyem\tJjyeb\tJjyebs\tJjyes\tJjyess\tJjyeng\tJjyej\tJjyech\tJjyek\tJjyet\tJjyep\tJjyeh\tJjo\tJjog\tJjokk\tJjogs\tJjon\tJjonj\tJjonh\tJjod\tJjol\tJjolg\tJjolm\tJjolb\tJjols\tJjolt\tJjolp\tJjolh\tJjom\tJjob\tJjobs\tJjos\tJjoss\tJjong\tJjoj\tJjoch\tJjok\tJjot\tJjop\tJjoh\tJjwa\tJjwag\tJjwakk\tJjwags\tJjwan\tJjwanj\tJjwanh\tJjwad\tJjwal\tJjwalg\tJjwalm\tJjwalb\tJjwals\tJjwalt\tJjwalp\tJjwalh\tJjwam\tJjwab\tJjwabs\tJjwas\tJjwass\tJjwang\tJjwaj\tJjwach\tJjwak\tJjwat\tJjwap\tJjwah\tJjwae\tJjwaeg\tJjwaekk\tJjwaegs\tJjwaen\tJjwaenj\tJjwaenh\tJjwaed\tJjwael\tJjwaelg\tJjwaelm\tJjwaelb";

   case 203:
    return "Jjwaels\tJjwaelt\tJjwaelp\tJjwaelh\tJjwaem\tJjwaeb\tJjwaebs\tJjwaes\tJjwaess\tJjwaeng\tJjwaej\tJjwaech\tJjwaek\tJjwaet\tJjwaep\tJjwaeh\tJjoe\tJjoeg\tJjoekk\tJjoegs\tJjoen\tJjoenj\tJjoenh\tJjoed\tJjoel\tJjoelg\tJjoelm\tJjoelb\tJjoels\tJjoelt\tJjoelp\tJjoelh\tJjoem\tJjoeb\tJjoebs\tJjoes\tJjoess\tJjoeng\tJjoej\tJjoech\tJjoek\tJjoet\tJjoep\tJjoeh\tJjyo\tJjyog\tJjyokk\tJjyogs\tJjyon\tJjyonj\tJjyonh\tJjyod\tJjyol\tJjyolg\tJjyolm\tJjyolb\tJjyols\tJjyolt\tJjyolp\tJjyolh\tJjyom\tJjyob\tJjyobs\tJjyos\tJjyoss\tJjyong\tJjyoj\tJjyoch\tJjyok\tJjyot\tJjyop\tJjyoh\tJju\tJjug\tJjukk\tJjugs\tJjun\tJjunj\tJjunh\tJjud\tJjul\tJjulg\tJjulm\tJjulb\tJjuls\tJjult\tJjulp\tJjulh\tJjum\tJjub\tJjubs\tJjus\tJjuss\tJjung\tJjuj\tJjuch\tJjuk\tJjut\tJjup\tJjuh\tJjwo\tJjwog\tJjwokk\tJjwogs\tJjwon\tJjwonj\tJjwonh\tJjwod\tJjwol\tJjwolg\tJjwolm\tJjwolb\tJjwols\tJjwolt\tJjwolp\tJjwolh\tJjwom\tJjwob\tJjwobs\tJjwos\tJjwoss\tJjwong\tJjwoj\tJjwoch\tJjwok\tJjwot\tJjwop\tJjwoh\tJjwe\tJjweg\tJjwekk\tJjwegs\tJjwen\tJjwenj\tJjwenh\tJjwed\tJjwel\tJjwelg\tJjwelm\tJjwelb\tJjwels\tJjwelt\tJjwelp\tJjwelh\tJjwem\tJjweb\tJjwebs\tJjwes\tJjwess\tJjweng\tJjwej\tJjwech\tJjwek\tJjwet\tJjwep\tJjweh\tJjwi\tJjwig\tJjwikk\tJjwigs\tJjwin\tJjwinj\tJjwinh\tJjwid\tJjwil\tJjwilg\tJjwilm\tJjwilb\tJjwils\tJjwilt\tJjwilp\tJjwilh\tJjwim\tJjwib\tJjwibs\tJjwis\tJjwiss\tJjwing\tJjwij\tJjwich\tJjwik\tJjwit\tJjwip\tJjwih\tJjyu\tJjyug\tJjyukk\tJjyugs\tJjyun\tJjyunj\tJjyunh\tJjyud\tJjyul\tJjyulg\tJjyulm\tJjyulb\tJjyuls\tJjyult\tJjyulp\tJjyulh\tJjyum\tJjyub\tJjyubs\tJjyus\tJjyuss\tJjyung\tJjyuj\tJjyuch\tJjyuk\tJjyut\tJjyup\tJjyuh\tJjeu\tJjeug\tJjeukk\tJjeugs\tJjeun\tJjeunj\tJjeunh\tJjeud\tJjeul\tJjeulg\tJjeulm\tJjeulb\tJjeuls\tJjeult\tJjeulp\tJjeulh\tJjeum\tJjeub\tJjeubs\tJjeus\tJjeuss\tJjeung\tJjeuj\tJjeuch\tJjeuk\tJjeut\tJjeup\tJjeuh\tJjui\tJjuig\tJjuikk\tJjuigs\tJjuin\tJjuinj\tJjuinh\tJjuid\tJjuil\tJjuilg\tJjuilm\tJjuilb\tJjuils\tJjuilt\tJjuilp\tJjuilh";

   case 204:
    return "Jjuim\tJjuib\tJjuibs\tJjuis\tJjuiss\tJjuing\tJjuij\tJjuich\tJjuik\tJjuit\tJjuip\tJjuih\tJji\tJjig\tJjikk\tJjigs\tJjin\tJjinj\tJjinh\tJjid\tJjil\tJjilg\tJjilm\tJjilb\tJjils\tJjilt\tJjilp\tJjilh\tJjim\tJjib\tJjibs\tJjis\tJjiss\tJjing\tJjij\tJjich\tJjik\tJjit\tJjip\tJjih\tCha\tChag\tChakk\tChags\tChan\tChanj\tChanh\tChad\tChal\tChalg\tChalm\tChalb\tChals\tChalt\tChalp\tChalh\tCham\tChab\tChabs\tChas\tChass\tChang\tChaj\tChach\tChak\tChat\tChap\tChah\tChae\tChaeg\tChaekk\tChaegs\tChaen\tChaenj\tChaenh\tChaed\tChael\tChaelg\tChaelm\tChaelb\tChaels\tChaelt\tChaelp\tChaelh\tChaem\tChaeb\tChaebs\tChaes\tChaess\tChaeng\tChaej\tChaech\tChaek\tChaet\tChaep\tChaeh\tChya\tChyag\tChyakk\tChyags\tChyan\tChyanj\tChyanh\tChyad\tChyal\tChyalg\tChyalm\tChyalb\tChyals\tChyalt\tChyalp\tChyalh\tChyam\tChyab\tChyabs\tChyas\tChyass\tChyang\tChyaj\tChyach\tChyak\tChyat\tChyap\tChyah\tChyae\tChyaeg\tChyaekk\tChyaegs\tChyaen\tChyaenj\tChyaenh\tChyaed\tChyael\tChyaelg\tChyaelm\tChyaelb\tChyaels\tChyaelt\tChyaelp\tChyaelh\tChyaem\tChyaeb\tChyaebs\tChyaes\tChyaess\tChyaeng\tChyaej\tChyaech\tChyaek\tChyaet\tChyaep\tChyaeh\tCheo\tCheog\tCheokk\tCheogs\tCheon\tCheonj\tCheonh\tCheod\tCheol\tCheolg\tCheolm\tCheolb\tCheols\tCheolt\tCheolp\tCheolh\tCheom\tCheob\tCheobs\tCheos\tCheoss\tCheong\tCheoj\tCheoch\tCheok\tCheot\tCheop\tCheoh\tChe\tCheg\tChekk\tChegs\tChen\tChenj\tChenh\tChed\tChel\tChelg\tChelm\tChelb\tChels\tChelt\tChelp\tChelh\tChem\tCheb\tChebs\tChes\tChess\tCheng\tChej\tChech\tChek\tChet\tChep\tCheh\tChyeo\tChyeog\tChyeokk\tChyeogs\tChyeon\tChyeonj\tChyeonh\tChyeod\tChyeol\tChyeolg\tChyeolm\tChyeolb\tChyeols\tChyeolt\tChyeolp\tChyeolh\tChyeom\tChyeob\tChyeobs\tChyeos\tChyeoss\tChyeong\tChyeoj\tChyeoch\tChyeok\tChyeot\tChyeop\tChyeoh\tChye\tChyeg\tChyekk\tChyegs\tChyen\tChyenj\tChyenh\tChyed\tChyel\tChyelg\tChyelm\tChyelb\tChyels\tChyelt\tChyelp\tChyelh\tChyem\tChyeb\tChyebs\tChyes";

   case 205:
    return "Chyess\tChyeng\tChyej\tChyech\tChyek\tChyet\tChyep\tChyeh\tCho\tChog\tChokk\tChogs\tChon\tChonj\tChonh\tChod\tChol\tCholg\tCholm\tCholb\tChols\tCholt\tCholp\tCholh\tChom\tChob\tChobs\tChos\tChoss\tChong\tChoj\tChoch\tChok\tChot\tChop\tChoh\tChwa\tChwag\tChwakk\tChwags\tChwan\tChwanj\tChwanh\tChwad\tChwal\tChwalg\tChwalm\tChwalb\tChwals\tChwalt\tChwalp\tChwalh\tChwam\tChwab\tChwabs\tChwas\tChwass\tChwang\tChwaj\tChwach\tChwak\tChwat\tChwap\tChwah\tChwae\tChwaeg\tChwaekk\tChwaegs\tChwaen\tChwaenj\tChwaenh\tChwaed\tChwael\tChwaelg\tChwaelm\tChwaelb\tChwaels\tChwaelt\tChwaelp\tChwaelh\tChwaem\tChwaeb\tChwaebs\tChwaes\tChwaess\tChwaeng\tChwaej\tChwaech\tChwaek\tChwaet\tChwaep\tChwaeh\tChoe\tChoeg\tChoekk\tChoegs\tChoen\tChoenj\tChoenh\tChoed\tChoel\tChoelg\tChoelm\tChoelb\tChoels\tChoelt\tChoelp\tChoelh\tChoem\tChoeb\tChoebs\tChoes\tChoess\tChoeng\tChoej\tChoech\tChoek\tChoet\tChoep\tChoeh\tChyo\tChyog\tChyokk\tChyogs\tChyon\tChyonj\tChyonh\tChyod\tChyol\tChyolg\tChyolm\tChyolb\tChyols\tChyolt\tChyolp\tChyolh\tChyom\tChyob\tChyobs\tChyos\tChyoss\tChyong\tChyoj\tChyoch\tChyok\tChyot\tChyop\tChyoh\tChu\tChug\tChukk\tChugs\tChun\tChunj\tChunh\tChud\tChul\tChulg\tChulm\tChulb\tChuls\tChult\tChulp\tChulh\tChum\tChub\tChubs\tChus\tChuss\tChung\tChuj\tChuch\tChuk\tChut\tChup\tChuh\tChwo\tChwog\tChwokk\tChwogs\tChwon\tChwonj\tChwonh\tChwod\tChwol\tChwolg\tChwolm\tChwolb\tChwols\tChwolt\tChwolp\tChwolh\tChwom\tChwob\tChwobs\tChwos\tChwoss\tChwong\tChwoj\tChwoch\tChwok\tChwot\tChwop\tChwoh\tChwe\tChweg\tChwekk\tChwegs\tChwen\tChwenj\tChwenh\tChwed\tChwel\tChwelg\tChwelm\tChwelb\tChwels\tChwelt\tChwelp\tChwelh\tChwem\tChweb\tChwebs\tChwes\tChwess\tChweng\tChwej\tChwech\tChwek\tChwet\tChwep\tChweh\tChwi\tChwig\tChwikk\tChwigs\tChwin\tChwinj\tChwinh\tChwid\tChwil\tChwilg\tChwilm\tChwilb\tChwils\tChwilt\tChwilp\tChwilh\tChwim\tChwib\tChwibs\tChwis\tChwiss\tChwing\tChwij\tChwich";

   case 206:
    return "Chwik\tChwit\tChwip\tChwih\tChyu\tChyug\tChyukk\tChyugs\tChyun\tChyunj\tChyunh\tChyud\tChyul\tChyulg\tChyulm\tChyulb\tChyuls\tChyult\tChyulp\tChyulh\tChyum\tChyub\tChyubs\tChyus\tChyuss\tChyung\tChyuj\tChyuch\tChyuk\tChyut\tChyup\tChyuh\tCheu\tCheug\tCheukk\tCheugs\tCheun\tCheunj\tCheunh\tCheud\tCheul\tCheulg\tCheulm\tCheulb\tCheuls\tCheult\tCheulp\tCheulh\tCheum\tCheub\tCheubs\tCheus\tCheuss\tCheung\tCheuj\tCheuch\tCheuk\tCheut\tCheup\tCheuh\tChui\tChuig\tChuikk\tChuigs\tChuin\tChuinj\tChuinh\tChuid\tChuil\tChuilg\tChuilm\tChuilb\tChuils\tChuilt\tChuilp\tChuilh\tChuim\tChuib\tChuibs\tChuis\tChuiss\tChuing\tChuij\tChuich\tChuik\tChuit\tChuip\tChuih\tChi\tChig\tChikk\tChigs\tChin\tChinj\tChinh\tChid\tChil\tChilg\tChilm\tChilb\tChils\tChilt\tChilp\tChilh\tChim\tChib\tChibs\tChis\tChiss\tChing\tChij\tChich\tChik\tChit\tChip\tChih\tKa\tKag\tKakk\tKags\tKan\tKanj\tKanh\tKad\tKal\tKalg\tKalm\tKalb\tKals\tKalt\tKalp\tKalh\tKam\tKab\tKabs\tKas\tKass\tKang\tKaj\tKach\tKak\tKat\tKap\tKah\tKae\tKaeg\tKaekk\tKaegs\tKaen\tKaenj\tKaenh\tKaed\tKael\tKaelg\tKaelm\tKaelb\tKaels\tKaelt\tKaelp\tKaelh\tKaem\tKaeb\tKaebs\tKaes\tKaess\tKaeng\tKaej\tKaech\tKaek\tKaet\tKaep\tKaeh\tKya\tKyag\tKyakk\tKyags\tKyan\tKyanj\tKyanh\tKyad\tKyal\tKyalg\tKyalm\tKyalb\tKyals\tKyalt\tKyalp\tKyalh\tKyam\tKyab\tKyabs\tKyas\tKyass\tKyang\tKyaj\tKyach\tKyak\tKyat\tKyap\tKyah\tKyae\tKyaeg\tKyaekk\tKyaegs\tKyaen\tKyaenj\tKyaenh\tKyaed\tKyael\tKyaelg\tKyaelm\tKyaelb\tKyaels\tKyaelt\tKyaelp\tKyaelh\tKyaem\tKyaeb\tKyaebs\tKyaes\tKyaess\tKyaeng\tKyaej\tKyaech\tKyaek\tKyaet\tKyaep\tKyaeh\tKeo\tKeog\tKeokk\tKeogs\tKeon\tKeonj\tKeonh\tKeod\tKeol\tKeolg\tKeolm\tKeolb\tKeols\tKeolt\tKeolp\tKeolh\tKeom\tKeob\tKeobs\tKeos\tKeoss\tKeong\tKeoj\tKeoch\tKeok\tKeot\tKeop\tKeoh";

   case 207:
    return "Ke\tKeg\tKekk\tKegs\tKen\tKenj\tKenh\tKed\tKel\tKelg\tKelm\tKelb\tKels\tKelt\tKelp\tKelh\tKem\tKeb\tKebs\tKes\tKess\tKeng\tKej\tKech\tKek\tKet\tKep\tKeh\tKyeo\tKyeog\tKyeokk\tKyeogs\tKyeon\tKyeonj\tKyeonh\tKyeod\tKyeol\tKyeolg\tKyeolm\tKyeolb\tKyeols\tKyeolt\tKyeolp\tKyeolh\tKyeom\tKyeob\tKyeobs\tKyeos\tKyeoss\tKyeong\tKyeoj\tKyeoch\tKyeok\tKyeot\tKyeop\tKyeoh\tKye\tKyeg\tKyekk\tKyegs\tKyen\tKyenj\tKyenh\tKyed\tKyel\tKyelg\tKyelm\tKyelb\tKyels\tKyelt\tKyelp\tKyelh\tKyem\tKyeb\tKyebs\tKyes\tKyess\tKyeng\tKyej\tKyech\tKyek\tKyet\tKyep\tKyeh\tKo\tKog\tKokk\tKogs\tKon\tKonj\tKonh\tKod\tKol\tKolg\tKolm\tKolb\tKols\tKolt\tKolp\tKolh\tKom\tKob\tKobs\tKos\tKoss\tKong\tKoj\tKoch\tKok\tKot\tKop\tKoh\tKwa\tKwag\tKwakk\tKwags\tKwan\tKwanj\tKwanh\tKwad\tKwal\tKwalg\tKwalm\tKwalb\tKwals\tKwalt\tKwalp\tKwalh\tKwam\tKwab\tKwabs\tKwas\tKwass\tKwang\tKwaj\tKwach\tKwak\tKwat\tKwap\tKwah\tKwae\tKwaeg\tKwaekk\tKwaegs\tKwaen\tKwaenj\tKwaenh\tKwaed\tKwael\tKwaelg\tKwaelm\tKwaelb\tKwaels\tKwaelt\tKwaelp\tKwaelh\tKwaem\tKwaeb\tKwaebs\tKwaes\tKwaess\tKwaeng\tKwaej\tKwaech\tKwaek\tKwaet\tKwaep\tKwaeh\tKoe\tKoeg\tKoekk\tKoegs\tKoen\tKoenj\tKoenh\tKoed\tKoel\tKoelg\tKoelm\tKoelb\tKoels\tKoelt\tKoelp\tKoelh\tKoem\tKoeb\tKoebs\tKoes\tKoess\tKoeng\tKoej\tKoech\tKoek\tKoet\tKoep\tKoeh\tKyo\tKyog\tKyokk\tKyogs\tKyon\tKyonj\tKyonh\tKyod\tKyol\tKyolg\tKyolm\tKyolb\tKyols\tKyolt\tKyolp\tKyolh\tKyom\tKyob\tKyobs\tKyos\tKyoss\tKyong\tKyoj\tKyoch\tKyok\tKyot\tKyop\tKyoh\tKu\tKug\tKukk\tKugs\tKun\tKunj\tKunh\tKud\tKul\tKulg\tKulm\tKulb\tKuls\tKult\tKulp\tKulh\tKum\tKub\tKubs\tKus\tKuss\tKung\tKuj\tKuch\tKuk\tKut\tKup\tKuh\tKwo\tKwog\tKwokk\tKwogs";

   case 208:
    return "Kwon\tKwonj\tKwonh\tKwod\tKwol\tKwolg\tKwolm\tKwolb\tKwols\tKwolt\tKwolp\tKwolh\tKwom\tKwob\tKwobs\tKwos\tKwoss\tKwong\tKwoj\tKwoch\tKwok\tKwot\tKwop\tKwoh\tKwe\tKweg\tKwekk\tKwegs\tKwen\tKwenj\tKwenh\tKwed\tKwel\tKwelg\tKwelm\tKwelb\tKwels\tKwelt\tKwelp\tKwelh\tKwem\tKweb\tKwebs\tKwes\tKwess\tKweng\tKwej\tKwech\tKwek\tKwet\tKwep\tKweh\tKwi\tKwig\tKwikk\tKwigs\tKwin\tKwinj\tKwinh\tKwid\tKwil\tKwilg\tKwilm\tKwilb\tKwils\tKwilt\tKwilp\tKwilh\tKwim\tKwib\tKwibs\tKwis\tKwiss\tKwing\tKwij\tKwich\tKwik\tKwit\tKwip\tKwih\tKyu\tKyug\tKyukk\tKyugs\tKyun\tKyunj\tKyunh\tKyud\tKyul\tKyulg\tKyulm\tKyulb\tKyuls\tKyult\tKyulp\tKyulh\tKyum\tKyub\tKyubs\tKyus\tKyuss\tKyung\tKyuj\tKyuch\tKyuk\tKyut\tKyup\tKyuh\tKeu\tKeug\tKeukk\tKeugs\tKeun\tKeunj\tKeunh\tKeud\tKeul\tKeulg\tKeulm\tKeulb\tKeuls\tKeult\tKeulp\tKeulh\tKeum\tKeub\tKeubs\tKeus\tKeuss\tKeung\tKeuj\tKeuch\tKeuk\tKeut\tKeup\tKeuh\tKui\tKuig\tKuikk\tKuigs\tKuin\tKuinj\tKuinh\tKuid\tKuil\tKuilg\tKuilm\tKuilb\tKuils\tKuilt\tKuilp\tKuilh\tKuim\tKuib\tKuibs\tKuis\tKuiss\tKuing\tKuij\tKuich\tKuik\tKuit\tKuip\tKuih\tKi\tKig\tKikk\tKigs\tKin\tKinj\tKinh\tKid\tKil\tKilg\tKilm\tKilb\tKils\tKilt\tKilp\tKilh\tKim\tKib\tKibs\tKis\tKiss\tKing\tKij\tKich\tKik\tKit\tKip\tKih\tTa\tTag\tTakk\tTags\tTan\tTanj\tTanh\tTad\tTal\tTalg\tTalm\tTalb\tTals\tTalt\tTalp\tTalh\tTam\tTab\tTabs\tTas\tTass\tTang\tTaj\tTach\tTak\tTat\tTap\tTah\tTae\tTaeg\tTaekk\tTaegs\tTaen\tTaenj\tTaenh\tTaed\tTael\tTaelg\tTaelm\tTaelb\tTaels\tTaelt\tTaelp\tTaelh\tTaem\tTaeb\tTaebs\tTaes\tTaess\tTaeng\tTaej\tTaech\tTaek\tTaet\tTaep\tTaeh\tTya\tTyag\tTyakk\tTyags\tTyan\tTyanj\tTyanh\tTyad";

   case 209:
    return "Tyal\tTyalg\tTyalm\tTyalb\tTyals\tTyalt\tTyalp\tTyalh\tTyam\tTyab\tTyabs\tTyas\tTyass\tTyang\tTyaj\tTyach\tTyak\tTyat\tTyap\tTyah\tTyae\tTyaeg\tTyaekk\tTyaegs\tTyaen\tTyaenj\tTyaenh\tTyaed\tTyael\tTyaelg\tTyaelm\tTyaelb\tTyaels\tTyaelt\tTyaelp\tTyaelh\tTyaem\tTyaeb\tTyaebs\tTyaes\tTyaess\tTyaeng\tTyaej\tTyaech\tTyaek\tTyaet\tTyaep\tTyaeh\tTeo\tTeog\tTeokk\tTeogs\tTeon\tTeonj\tTeonh\tTeod\tTeol\tTeolg\tTeolm\tTeolb\tTeols\tTeolt\tTeolp\tTeolh\tTeom\tTeob\tTeobs\tTeos\tTeoss\tTeong\tTeoj\tTeoch\tTeok\tTeot\tTeop\tTeoh\tTe\tTeg\tTekk\tTegs\tTen\tTenj\tTenh\tTed\tTel\tTelg\tTelm\tTelb\tTels\tTelt\tTelp\tTelh\tTem\tTeb\tTebs\tTes\tTess\tTeng\tTej\tTech\tTek\tTet\tTep\tTeh\tTyeo\tTyeog\tTyeokk\tTyeogs\tTyeon\tTyeonj\tTyeonh\tTyeod\tTyeol\tTyeolg\tTyeolm\tTyeolb\tTyeols\tTyeolt\tTyeolp\tTyeolh\tTyeom\tTyeob\tTyeobs\tTyeos\tTyeoss\tTyeong\tTyeoj\tTyeoch\tTyeok\tTyeot\tTyeop\tTyeoh\tTye\tTyeg\tTyekk\tTyegs\tTyen\tTyenj\tTyenh\tTyed\tTyel\tTyelg\tTyelm\tTyelb\tTyels\tTyelt\tTyelp\tTyelh\tTyem\tTyeb\tTyebs\tTyes\tTyess\tTyeng\tTyej\tTyech\tTyek\tTyet\tTyep\tTyeh\tTo\tTog\tTokk\tTogs\tTon\tTonj\tTonh\tTod\tTol\tTolg\tTolm\tTolb\tTols\tTolt\tTolp\tTolh\tTom\tTob\tTobs\tTos\tToss\tTong\tToj\tToch\tTok\tTot\tTop\tToh\tTwa\tTwag\tTwakk\tTwags\tTwan\tTwanj\tTwanh\tTwad\tTwal\tTwalg\tTwalm\tTwalb\tTwals\tTwalt\tTwalp\tTwalh\tTwam\tTwab\tTwabs\tTwas\tTwass\tTwang\tTwaj\tTwach\tTwak\tTwat\tTwap\tTwah\tTwae\tTwaeg\tTwaekk\tTwaegs\tTwaen\tTwaenj\tTwaenh\tTwaed\tTwael\tTwaelg\tTwaelm\tTwaelb\tTwaels\tTwaelt\tTwaelp\tTwaelh\tTwaem\tTwaeb\tTwaebs\tTwaes\tTwaess\tTwaeng\tTwaej\tTwaech\tTwaek\tTwaet\tTwaep\tTwaeh\tToe\tToeg\tToekk\tToegs\tToen\tToenj\tToenh\tToed\tToel\tToelg\tToelm\tToelb";

   case 210:
    return "Toels\tToelt\tToelp\tToelh\tToem\tToeb\tToebs\tToes\tToess\tToeng\tToej\tToech\tToek\tToet\tToep\tToeh\tTyo\tTyog\tTyokk\tTyogs\tTyon\tTyonj\tTyonh\tTyod\tTyol\tTyolg\tTyolm\tTyolb\tTyols\tTyolt\tTyolp\tTyolh\tTyom\tTyob\tTyobs\tTyos\tTyoss\tTyong\tTyoj\tTyoch\tTyok\tTyot\tTyop\tTyoh\tTu\tTug\tTukk\tTugs\tTun\tTunj\tTunh\tTud\tTul\tTulg\tTulm\tTulb\tTuls\tTult\tTulp\tTulh\tTum\tTub\tTubs\tTus\tTuss\tTung\tTuj\tTuch\tTuk\tTut\tTup\tTuh\tTwo\tTwog\tTwokk\tTwogs\tTwon\tTwonj\tTwonh\tTwod\tTwol\tTwolg\tTwolm\tTwolb\tTwols\tTwolt\tTwolp\tTwolh\tTwom\tTwob\tTwobs\tTwos\tTwoss\tTwong\tTwoj\tTwoch\tTwok\tTwot\tTwop\tTwoh\tTwe\tTweg\tTwekk\tTwegs\tTwen\tTwenj\tTwenh\tTwed\tTwel\tTwelg\tTwelm\tTwelb\tTwels\tTwelt\tTwelp\tTwelh\tTwem\tTweb\tTwebs\tTwes\tTwess\tTweng\tTwej\tTwech\tTwek\tTwet\tTwep\tTweh\tTwi\tTwig\tTwikk\tTwigs\tTwin\tTwinj\tTwinh\tTwid\tTwil\tTwilg\tTwilm\tTwilb\tTwils\tTwilt\tTwilp\tTwilh\tTwim\tTwib\tTwibs\tTwis\tTwiss\tTwing\tTwij\tTwich\tTwik\tTwit\tTwip\tTwih\tTyu\tTyug\tTyukk\tTyugs\tTyun\tTyunj\tTyunh\tTyud\tTyul\tTyulg\tTyulm\tTyulb\tTyuls\tTyult\tTyulp\tTyulh\tTyum\tTyub\tTyubs\tTyus\tTyuss\tTyung\tTyuj\tTyuch\tTyuk\tTyut\tTyup\tTyuh\tTeu\tTeug\tTeukk\tTeugs\tTeun\tTeunj\tTeunh\tTeud\tTeul\tTeulg\tTeulm\tTeulb\tTeuls\tTeult\tTeulp\tTeulh\tTeum\tTeub\tTeubs\tTeus\tTeuss\tTeung\tTeuj\tTeuch\tTeuk\tTeut\tTeup\tTeuh\tTui\tTuig\tTuikk\tTuigs\tTuin\tTuinj\tTuinh\tTuid\tTuil\tTuilg\tTuilm\tTuilb\tTuils\tTuilt\tTuilp\tTuilh\tTuim\tTuib\tTuibs\tTuis\tTuiss\tTuing\tTuij\tTuich\tTuik\tTuit\tTuip\tTuih\tTi\tTig\tTikk\tTigs\tTin\tTinj\tTinh\tTid\tTil\tTilg\tTilm\tTilb\tTils\tTilt\tTilp\tTilh";

   case 211:
    return "Tim\tTib\tTibs\tTis\tTiss\tTing\tTij\tTich\tTik\tTit\tTip\tTih\tPa\tPag\tPakk\tPags\tPan\tPanj\tPanh\tPad\tPal\tPalg\tPalm\tPalb\tPals\tPalt\tPalp\tPalh\tPam\tPab\tPabs\tPas\tPass\tPang\tPaj\tPach\tPak\tPat\tPap\tPah\tPae\tPaeg\tPaekk\tPaegs\tPaen\tPaenj\tPaenh\tPaed\tPael\tPaelg\tPaelm\tPaelb\tPaels\tPaelt\tPaelp\tPaelh\tPaem\tPaeb\tPaebs\tPaes\tPaess\tPaeng\tPaej\tPaech\tPaek\tPaet\tPaep\tPaeh\tPya\tPyag\tPyakk\tPyags\tPyan\tPyanj\tPyanh\tPyad\tPyal\tPyalg\tPyalm\tPyalb\tPyals\tPyalt\tPyalp\tPyalh\tPyam\tPyab\tPyabs\tPyas\tPyass\tPyang\tPyaj\tPyach\tPyak\tPyat\tPyap\tPyah\tPyae\tPyaeg\tPyaekk\tPyaegs\tPyaen\tPyaenj\tPyaenh\tPyaed\tPyael\tPyaelg\tPyaelm\tPyaelb\tPyaels\tPyaelt\tPyaelp\tPyaelh\tPyaem\tPyaeb\tPyaebs\tPyaes\tPyaess\tPyaeng\tPyaej\tPyaech\tPyaek\tPyaet\tPyaep\tPyaeh\tPeo\tPeog\tPeokk\tPeogs\tPeon\tPeonj\tPeonh\tPeod\tPeol\tPeolg\tPeolm\tPeolb\tPeols\tPeolt\tPeolp\tPeolh\tPeom\tPeob\tPeobs\tPeos\tPeoss\tPeong\tPeoj\tPeoch\tPeok\tPeot\tPeop\tPeoh\tPe\tPeg\tPekk\tPegs\tPen\tPenj\tPenh\tPed\tPel\tPelg\tPelm\tPelb\tPels\tPelt\tPelp\tPelh\tPem\tPeb\tPebs\tPes\tPess\tPeng\tPej\tPech\tPek\tPet\tPep\tPeh\tPyeo\tPyeog\tPyeokk\tPyeogs\tPyeon\tPyeonj\tPyeonh\tPyeod\tPyeol\tPyeolg\tPyeolm\tPyeolb\tPyeols\tPyeolt\tPyeolp\tPyeolh\tPyeom\tPyeob\tPyeobs\tPyeos\tPyeoss\tPyeong\tPyeoj\tPyeoch\tPyeok\tPyeot\tPyeop\tPyeoh\tPye\tPyeg\tPyekk\tPyegs\tPyen\tPyenj\tPyenh\tPyed\tPyel\tPyelg\tPyelm\tPyelb\tPyels\tPyelt\tPyelp\tPyelh\tPyem\tPyeb\tPyebs\tPyes\tPyess\tPyeng\tPyej\tPyech\tPyek\tPyet\tPyep\tPyeh\tPo\tPog\tPokk\tPogs\tPon\tPonj\tPonh\tPod\tPol\tPolg\tPolm\tPolb\tPols\tPolt\tPolp\tPolh\tPom\tPob\tPobs\tPos";

   case 212:
    return "Poss\tPong\tPoj\tPoch\tPok\tPot\tPop\tPoh\tPwa\tPwag\tPwakk\tPwags\tPwan\tPwanj\tPwanh\tPwad\tPwal\tPwalg\tPwalm\tPwalb\tPwals\tPwalt\tPwalp\tPwalh\tPwam\tPwab\tPwabs\tPwas\tPwass\tPwang\tPwaj\tPwach\tPwak\tPwat\tPwap\tPwah\tPwae\tPwaeg\tPwaekk\tPwaegs\tPwaen\tPwaenj\tPwaenh\tPwaed\tPwael\tPwaelg\tPwaelm\tPwaelb\tPwaels\tPwaelt\tPwaelp\tPwaelh\tPwaem\tPwaeb\tPwaebs\tPwaes\tPwaess\tPwaeng\tPwaej\tPwaech\tPwaek\tPwaet\tPwaep\tPwaeh\tPoe\tPoeg\tPoekk\tPoegs\tPoen\tPoenj\tPoenh\tPoed\tPoel\tPoelg\tPoelm\tPoelb\tPoels\tPoelt\tPoelp\tPoelh\tPoem\tPoeb\tPoebs\tPoes\tPoess\tPoeng\tPoej\tPoech\tPoek\tPoet\tPoep\tPoeh\tPyo\tPyog\tPyokk\tPyogs\tPyon\tPyonj\tPyonh\tPyod\tPyol\tPyolg\tPyolm\tPyolb\tPyols\tPyolt\tPyolp\tPyolh\tPyom\tPyob\tPyobs\tPyos\tPyoss\tPyong\tPyoj\tPyoch\tPyok\tPyot\tPyop\tPyoh\tPu\tPug\tPukk\tPugs\tPun\tPunj\tPunh\tPud\tPul\tPulg\tPulm\tPulb\tPuls\tPult\tPulp\tPulh\tPum\tPub\tPubs\tPus\tPuss\tPung\tPuj\tPuch\tPuk\tPut\tPup\tPuh\tPwo\tPwog\tPwokk\tPwogs\tPwon\tPwonj\tPwonh\tPwod\tPwol\tPwolg\tPwolm\tPwolb\tPwols\tPwolt\tPwolp\tPwolh\tPwom\tPwob\tPwobs\tPwos\tPwoss\tPwong\tPwoj\tPwoch\tPwok\tPwot\tPwop\tPwoh\tPwe\tPweg\tPwekk\tPwegs\tPwen\tPwenj\tPwenh\tPwed\tPwel\tPwelg\tPwelm\tPwelb\tPwels\tPwelt\tPwelp\tPwelh\tPwem\tPweb\tPwebs\tPwes\tPwess\tPweng\tPwej\tPwech\tPwek\tPwet\tPwep\tPweh\tPwi\tPwig\tPwikk\tPwigs\tPwin\tPwinj\tPwinh\tPwid\tPwil\tPwilg\tPwilm\tPwilb\tPwils\tPwilt\tPwilp\tPwilh\tPwim\tPwib\tPwibs\tPwis\tPwiss\tPwing\tPwij\tPwich\tPwik\tPwit\tPwip\tPwih\tPyu\tPyug\tPyukk\tPyugs\tPyun\tPyunj\tPyunh\tPyud\tPyul\tPyulg\tPyulm\tPyulb\tPyuls\tPyult\tPyulp\tPyulh\tPyum\tPyub\tPyubs\tPyus\tPyuss\tPyung\tPyuj\tPyuch";

   case 213:
    return "Pyuk\tPyut\tPyup\tPyuh\tPeu\tPeug\tPeukk\tPeugs\tPeun\tPeunj\tPeunh\tPeud\tPeul\tPeulg\tPeulm\tPeulb\tPeuls\tPeult\tPeulp\tPeulh\tPeum\tPeub\tPeubs\tPeus\tPeuss\tPeung\tPeuj\tPeuch\tPeuk\tPeut\tPeup\tPeuh\tPui\tPuig\tPuikk\tPuigs\tPuin\tPuinj\tPuinh\tPuid\tPuil\tPuilg\tPuilm\tPuilb\tPuils\tPuilt\tPuilp\tPuilh\tPuim\tPuib\tPuibs\tPuis\tPuiss\tPuing\tPuij\tPuich\tPuik\tPuit\tPuip\tPuih\tPi\tPig\tPikk\tPigs\tPin\tPinj\tPinh\tPid\tPil\tPilg\tPilm\tPilb\tPils\tPilt\tPilp\tPilh\tPim\tPib\tPibs\tPis\tPiss\tPing\tPij\tPich\tPik\tPit\tPip\tPih\tHa\tHag\tHakk\tHags\tHan\tHanj\tHanh\tHad\tHal\tHalg\tHalm\tHalb\tHals\tHalt\tHalp\tHalh\tHam\tHab\tHabs\tHas\tHass\tHang\tHaj\tHach\tHak\tHat\tHap\tHah\tHae\tHaeg\tHaekk\tHaegs\tHaen\tHaenj\tHaenh\tHaed\tHael\tHaelg\tHaelm\tHaelb\tHaels\tHaelt\tHaelp\tHaelh\tHaem\tHaeb\tHaebs\tHaes\tHaess\tHaeng\tHaej\tHaech\tHaek\tHaet\tHaep\tHaeh\tHya\tHyag\tHyakk\tHyags\tHyan\tHyanj\tHyanh\tHyad\tHyal\tHyalg\tHyalm\tHyalb\tHyals\tHyalt\tHyalp\tHyalh\tHyam\tHyab\tHyabs\tHyas\tHyass\tHyang\tHyaj\tHyach\tHyak\tHyat\tHyap\tHyah\tHyae\tHyaeg\tHyaekk\tHyaegs\tHyaen\tHyaenj\tHyaenh\tHyaed\tHyael\tHyaelg\tHyaelm\tHyaelb\tHyaels\tHyaelt\tHyaelp\tHyaelh\tHyaem\tHyaeb\tHyaebs\tHyaes\tHyaess\tHyaeng\tHyaej\tHyaech\tHyaek\tHyaet\tHyaep\tHyaeh\tHeo\tHeog\tHeokk\tHeogs\tHeon\tHeonj\tHeonh\tHeod\tHeol\tHeolg\tHeolm\tHeolb\tHeols\tHeolt\tHeolp\tHeolh\tHeom\tHeob\tHeobs\tHeos\tHeoss\tHeong\tHeoj\tHeoch\tHeok\tHeot\tHeop\tHeoh\tHe\tHeg\tHekk\tHegs\tHen\tHenj\tHenh\tHed\tHel\tHelg\tHelm\tHelb\tHels\tHelt\tHelp\tHelh\tHem\tHeb\tHebs\tHes\tHess\tHeng\tHej\tHech\tHek\tHet\tHep\tHeh";

   case 214:
    return "Hyeo\tHyeog\tHyeokk\tHyeogs\tHyeon\tHyeonj\tHyeonh\tHyeod\tHyeol\tHyeolg\tHyeolm\tHyeolb\tHyeols\tHyeolt\tHyeolp\tHyeolh\tHyeom\tHyeob\tHyeobs\tHyeos\tHyeoss\tHyeong\tHyeoj\tHyeoch\tHyeok\tHyeot\tHyeop\tHyeoh\tHye\tHyeg\tHyekk\tHyegs\tHyen\tHyenj\tHyenh\tHyed\tHyel\tHyelg\tHyelm\tHyelb\tHyels\tHyelt\tHyelp\tHyelh\tHyem\tHyeb\tHyebs\tHyes\tHyess\tHyeng\tHyej\tHyech\tHyek\tHyet\tHyep\tHyeh\tHo\tHog\tHokk\tHogs\tHon\tHonj\tHonh\tHod\tHol\tHolg\tHolm\tHolb\tHols\tHolt\tHolp\tHolh\tHom\tHob\tHobs\tHos\tHoss\tHong\tHoj\tHoch\tHok\tHot\tHop\tHoh\tHwa\tHwag\tHwakk\tHwags\tHwan\tHwanj\tHwanh\tHwad\tHwal\tHwalg\tHwalm\tHwalb\tHwals\tHwalt\tHwalp\tHwalh\tHwam\tHwab\tHwabs\tHwas\tHwass\tHwang\tHwaj\tHwach\tHwak\tHwat\tHwap\tHwah\tHwae\tHwaeg\tHwaekk\tHwaegs\tHwaen\tHwaenj\tHwaenh\tHwaed\tHwael\tHwaelg\tHwaelm\tHwaelb\tHwaels\tHwaelt\tHwaelp\tHwaelh\tHwaem\tHwaeb\tHwaebs\tHwaes\tHwaess\tHwaeng\tHwaej\tHwaech\tHwaek\tHwaet\tHwaep\tHwaeh\tHoe\tHoeg\tHoekk\tHoegs\tHoen\tHoenj\tHoenh\tHoed\tHoel\tHoelg\tHoelm\tHoelb\tHoels\tHoelt\tHoelp\tHoelh\tHoem\tHoeb\tHoebs\tHoes\tHoess\tHoeng\tHoej\tHoech\tHoek\tHoet\tHoep\tHoeh\tHyo\tHyog\tHyokk\tHyogs\tHyon\tHyonj\tHyonh\tHyod\tHyol\tHyolg\tHyolm\tHyolb\tHyols\tHyolt\tHyolp\tHyolh\tHyom\tHyob\tHyobs\tHyos\tHyoss\tHyong\tHyoj\tHyoch\tHyok\tHyot\tHyop\tHyoh\tHu\tHug\tHukk\tHugs\tHun\tHunj\tHunh\tHud\tHul\tHulg\tHulm\tHulb\tHuls\tHult\tHulp\tHulh\tHum\tHub\tHubs\tHus\tHuss\tHung\tHuj\tHuch\tHuk\tHut\tHup\tHuh\tHwo\tHwog\tHwokk\tHwogs\tHwon\tHwonj\tHwonh\tHwod\tHwol\tHwolg\tHwolm\tHwolb\tHwols\tHwolt\tHwolp\tHwolh\tHwom\tHwob\tHwobs\tHwos\tHwoss\tHwong\tHwoj\tHwoch\tHwok\tHwot\tHwop\tHwoh\tHwe\tHweg\tHwekk\tHwegs";

   case 215:
    return "Hwen\tHwenj\tHwenh\tHwed\tHwel\tHwelg\tHwelm\tHwelb\tHwels\tHwelt\tHwelp\tHwelh\tHwem\tHweb\tHwebs\tHwes\tHwess\tHweng\tHwej\tHwech\tHwek\tHwet\tHwep\tHweh\tHwi\tHwig\tHwikk\tHwigs\tHwin\tHwinj\tHwinh\tHwid\tHwil\tHwilg\tHwilm\tHwilb\tHwils\tHwilt\tHwilp\tHwilh\tHwim\tHwib\tHwibs\tHwis\tHwiss\tHwing\tHwij\tHwich\tHwik\tHwit\tHwip\tHwih\tHyu\tHyug\tHyukk\tHyugs\tHyun\tHyunj\tHyunh\tHyud\tHyul\tHyulg\tHyulm\tHyulb\tHyuls\tHyult\tHyulp\tHyulh\tHyum\tHyub\tHyubs\tHyus\tHyuss\tHyung\tHyuj\tHyuch\tHyuk\tHyut\tHyup\tHyuh\tHeu\tHeug\tHeukk\tHeugs\tHeun\tHeunj\tHeunh\tHeud\tHeul\tHeulg\tHeulm\tHeulb\tHeuls\tHeult\tHeulp\tHeulh\tHeum\tHeub\tHeubs\tHeus\tHeuss\tHeung\tHeuj\tHeuch\tHeuk\tHeut\tHeup\tHeuh\tHui\tHuig\tHuikk\tHuigs\tHuin\tHuinj\tHuinh\tHuid\tHuil\tHuilg\tHuilm\tHuilb\tHuils\tHuilt\tHuilp\tHuilh\tHuim\tHuib\tHuibs\tHuis\tHuiss\tHuing\tHuij\tHuich\tHuik\tHuit\tHuip\tHuih\tHi\tHig\tHikk\tHigs\tHin\tHinj\tHinh\tHid\tHil\tHilg\tHilm\tHilb\tHils\tHilt\tHilp\tHilh\tHim\tHib\tHibs\tHis\tHiss\tHing\tHij\tHich\tHik\tHit\tHip\tHih\t\t\t\t\t\t\t\t\t\t\t\t\toyeo\tooi\tyoa\tyoae\tyoeo\tuyeo\tuii\tyuae\tyuo\teua\teueo\teue\teuo\tiyao\tiyae\tiyeo\tiye\tioi\tiyo\tiyu\tii\toa\toe\t\t\t\t\tnl\tnch\ttt\tttb\tdb\tds\tdsg\tdj\tdch\tdt\tlkk\tlgh\tllk\tlmh\tlbd\tlbp\tlng\tlqh\tr\tmn\tmnn\tmm\tmbs\tmj\tbd\tblp\tbm\tpp\tbsd\tbj\tbch\tsm\tsv\tssg\tssd\tsz\tsj\tsch\tst\tsh\tzb\tzv\tngm\tngh\tjb\tjpp\tjj\tps\tpt";

   case 251:
    return "ff\tfi\tfl\tffi\tffl\tst\tst\t\t\t\t\t\t\t\t\t\t\t\t\tmn\tme\tmi\tvn\tmkh\t\t\t\t\t\ti\t\tay\t'\t'\td\th\tkh\tl\tm\tr\tt\t+\tsh\ts\tsh\tss\ta\to\t'\tb\tg\td\th\tu\tzz\t\ttt\tyy\tk\tk\tll\t\tmm\t\tnn\tss\t\tp\tp\t\tts\tkk\trr\tss\tt\to\tv\tkh\tf\t'l\t'\t'\tb\tb\tb\tb\tp\tp\tp\tp\tbh\tbh\tbh\tbh\tth\tth\tth\tth\tth\tth\tth\tth\tt\tt\tt\tt\tv\tv\tv\tv\tph\tph\tph\tph\tj\tj\tj\tj\tn\tn\tn\tn\tch\tch\tch\tch\tch\tch\tch\tch\tdh\tdh\tdh\tdh\tdh\tdh\td\td\tzh\tzh\tr\tr\tk\tk\tk\tk\tg\tg\tg\tg\tg\tg\tg\tg\tn\tn\tn\tn\tn\tn\tn\tn\tn\tn\te\te\th\th\th\th\th\th\th\th\te\te\te'\te'\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\tt\tt\t'\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tng\tng\tng\tng\tu\tu\to\to\tu\tu\tu\tv\tv\to\to\tu\tu\te\te\te\te\ta\ta\ti'a\ti'a\ti'e\ti'e\ti'w\ti'w\ti'u\ti'u\ti'o\ti'o\ti'u\ti'u\ti'e\ti'e\ti'e\ti'a\ti'a\ti'a\ty\ty\ty\ty";

   case 252:
    return "i'j\ti'h\ti'm\ti'a\ti'y\tbj\tbh\tbkh\tbm\tba\tby\ttj\tth\ttkh\ttm\tta\tty\tthj\tthm\ttha\tthy\tjh\tjm\thj\thm\tkhj\tkhh\tkhm\tsj\tsh\tskh\tsm\tsh\tsm\tdj\tdh\tdkh\tdm\tth\ttm\tdhm\t`j\t`m\tghj\tghm\tfj\tfh\tfkh\tfm\tfa\tfy\tqh\tqm\tqa\tqy\tka\tkj\tkh\tkkh\tkl\tkm\tka\tky\tlj\tlh\tlkh\tlm\tla\tly\tmj\tmh\tmkh\tmm\tma\tmy\tnj\tnh\tnkh\tnm\tna\tny\thj\thm\tha\thy\tyj\tyh\tykh\tym\tya\tyy\tdha\tra\taa\tun-\tin-\ta-\tu-\ti-\t-a\ti'r\ti'z\ti'm\ti'n\ti'a\ti'y\tbr\tbz\tbm\tbn\tba\tby\ttr\ttz\ttm\ttn\tta\tty\tthr\tthz\tthm\tthn\ttha\tthy\tfa\tfy\tqa\tqy\tka\tkl\tkm\tka\tky\tlm\tla\tly\tma\tmm\tnr\tnz\tnm\tnn\tna\tny\taa\tyr\tyz\tym\tyn\tya\tyy\ti'j\ti'h\ti'kh\ti'm\ti'h\tbj\tbh\tbkh\tbm\tbh\ttj\tth\ttkh\ttm\tth\tthm\tjh\tjm\thj\thm\tkhj\tkhm\tsj\tsh\tskh\tsm\tsh\tskh\tsm\tdj\tdh\tdkh\tdm\tth\tdhm\t`j\t`m\tghj\tghm\tfj\tfh\tfkh\tfm\tqh\tqm\tkj\tkh\tkkh\tkl\tkm\tlj\tlh\tlkh\tlm\tlh\tmj\tmh\tmkh\tmm\tnj\tnh\tnkh\tnm\tnh\thj\thm\tha\tyj\tyh\tykh\tym\tyh\ti'm\ti'h\tbm\tbh\ttm\tth\tthm\tthh\tsm\tsh\tshm\tshh\tkl\tkm\tlm\tnm\tnh\tym\tyh\ta-\tu-\ti-\tta\tty\t`a\t`y\tgha\tghy\tsa\tsy\tsha\tshy\tha";

   case 253:
    return "hy\tja\tjy\tkha\tkhy\tsa\tsy\tda\tdy\tshj\tshh\tshkh\tshm\tshr\tsr\tsr\tdr\tta\tty\t`a\t`y\tgha\tghy\tsa\tsy\tsha\tshy\tha\thy\tja\tjy\tkha\tkhy\tsa\tsy\tda\tdy\tshj\tshh\tshkh\tshm\tshr\tsr\tsr\tdr\tshj\tshh\tshkh\tshm\tsh\tshh\ttm\tsj\tsh\tskh\tshj\tshh\tshkh\ttm\tdhm\taan\taan\t(\t)\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\ttjm\tthj\tthj\tthm\ttkhm\ttmj\ttmh\ttmkh\tjmh\tjmh\thmy\thma\tshj\tsjh\tsja\tsmh\tsmh\tsmj\tsmm\tsmm\tshh\tshh\tsmm\tshhm\tshhm\tshjy\tshmkh\tshmkh\tshmm\tshmm\tdha\tdkhm\tdkhm\ttmh\ttmh\ttmm\ttmy\t`jm\t`mm\t`mm\t`ma\tghmm\tghmy\tghma\tfkhm\tfkhm\tqmh\tqmm\tlhm\tlhy\tlha\tljj\tljj\tlkhm\tlkhm\tlmh\tlmh\tmhj\tmhm\tmhy\tmjh\tmjm\tmkhj\tmkhm\t\t\tmjkh\thmj\thmm\tnhm\tnha\tnjm\tnjm\tnja\tnmy\tnma\tymm\tymm\tbkhy\ttjy\ttja\ttkhy\ttkha\ttmy\ttma\tjmy\tjha\tjma\tskha\tshy\tshhy\tdhy\tljy\tlmy\tyhy\tyjy\tymy\tmmy\tqmy\tnhy\tqmh\tlhm\t`my\tkmy\tnjh\tmkhy\tljm\tkmm\tljm\tnjh\tjhy\thjy\tmjy\tfmy\tbhy\tkmm\t`jm\tsmm\tskhy\tnjy\t\t\t\t\t\t\t\t*\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tsle\tqle\tAllah\t'akbar\tMuhammad\tsl`m\trasul\t`alayhi\twa-sallam\tsalla\tsalla Allah `alayhi wa-sallam\tjalla jalalahu\tRiyal\tbismillah al-rahman al-rahim\t*\t*";

   case 254:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t,\t,\t.\t:\t;\t!\t?\t[(\t)]\t...\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t..\t-\t-\t_\t_\t(\t)\t{\t}\t[\t]\t[(\t)]\t<<\t>>\t<\t>\t[\t]\t[\t]\t'\t'\t[\t]\t-\t-\t-\t-\t_\t_\t_\t,\t,\t.\t\t;\t:\t?\t!\t-\t(\t)\t{\t}\t[\t]\t#\t&\t*\t+\t-\t<\t>\t=\t\t\\\t$\t%\t@\t\t\t\t\tan\tan\tun\t_\tin\t\ta\ta\tu\tu\ti\ti\t-\t-\t.\t.\t'\ta\ta\t'\t'\tu'\tu'\t'\t'\ti'\ti'\ti'\ti'\ta\ta\tb\tb\tb\tb\th\th\tt\tt\tt\tt\tth\tth\tth\tth\tj\tj\tj\tj\th\th\th\th\tkh\tkh\tkh\tkh\td\td\tdh\tdh\tr\tr\tz\tz\ts\ts\ts\ts\tsh\tsh\tsh\tsh\ts\ts\ts\ts\td\td\td\td\tt\tt\tt\tt\tdh\tdh\tdh\tdh\t`\t`\t`\t`\tgh\tgh\tgh\tgh\tf\tf\tf\tf\tq\tq\tq\tq\tk\tk\tk\tk\tl\tl\tl\tl\tm\tm\tm\tm\tn\tn\tn\tn\th\th\th\th\tw\tw\ta\ta\ty\ty\ty\ty\tla\tla\tl'\tl'\tl'\tl'\tla\tla";

   case 255:
    return "\t!\t\"\t#\t$\t%\t&\t'\t(\t)\t*\t+\t,\t-\t.\t/\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t:\t;\t<\t=\t>\t?\t@\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\t[\t\\\t]\t^\t_\t`\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\t{\t|\t}\t~\t(\t)\t.\t[\t]\t,\t-\to\ta\ti\tu\te\to\tya\tyu\tyo\tt\t\ta\ti\tu\te\to\tka\tki\tku\tke\tko\tsa\tshi\tsu\tse\tso\tta\tchi\ttsu\tte\tto\tna\tni\tnu\tne\tno\tha\thi\tfu\the\tho\tma\tmi\tmu\tme\tmo\tya\tyu\tyo\tra\tri\tru\tre\tro\twa\tn\t'\t`\t\tg\tkk\tgs\tn\tnj\tnh\td\ttt\tl\tlg\tlm\tlb\tls\tlt\tlp\tlh\tm\tb\tpp\tbs\ts\tss\t\tj\tjj\tch\tk\tt\tp\th\t\t\t\ta\tae\tya\tyae\teo\te\t\t\tyeo\tye\to\twa\twae\toe\t\t\tyo\tu\two\twe\twi\tyu\t\t\teu\tui\ti\t\t\t\tc\tGBP\t!\t-\t|\tY\tW\t\t|\t<\t^\t>\tv\t#\t*\t\t\t\t\t\t\t\t\t\t\t{\t|\t}\t?\t?";

   case 256:
    return "a\te\ti\to\tu\tda\tde\tdi\tdo\tdu\tja\tje\t\tjo\tju\tka\tke\tki\tko\tku\tma\tme\tmi\tmo\tmu\tna\tne\tni\tno\tnu\tpa\tpe\tpi\tpo\tpu\tqa\tqe\tqi\tqo\t\tra\tre\tri\tro\tru\tsa\tse\tsi\tso\tsu\tta\tte\tti\tto\ttu\twa\twe\twi\two\t\tza\tze\t\tzo\tB25\tB43\tB85\tB71\tB90\tB48\tB29\tB62\tB76\tB33\tB68\tB66\tB87\tB91\t\t\tB18\tB19\tB22\tB34\tB47\tB49\tB56\tB63\tB64\tB79\tB82\tB83\tB86\tB89\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tB100\tB102\tB104\tB105\tB105f\tB105m\tB106f\tB106m\tB107f\tB107m\tB108f\tB108m\tB109f\tB109m\tB120\tB121\tB122\tB123\tB125\tB127\tB128\tB130\tB131\tB132\tB133\tB135\tB140\tB141\tB142\tB145\tB146\tB150\tB151\tB152\tB153\tB154\tB156\tB157\tB158\tB159\tB160\tB161\tB162\tB163\tB164\tB165\tB166\tB167\tB168\tB169\tB170\tB171\tB172\tB173\tB174\tB176\tB177\tB178\tB179\tB180\tB181\tB182\tB183\tB184\tB185\tB189\tB190\tB191\tB220\tB225\tB230\tB231\tB232\tB233\tB234\tB236\tB240\tB241\tB242\tB243\tB245\tB246\tB247\tB248\tB249\tB251\tB252\tB253\tB254\tB255\tB256\tB257\tB258\tB259\tB155\tB200\tB201\tB202\tB203\tB204\tB205\tB206\tB207\tB208\tB209\tB210\tB211\tB212\tB213\tB214\tB215\tB216\tB217\tB218\tB219\tB221\tB222\tB226\tB227\tB228\tB229\tB250\tB305";

   case 257:
    return ",\t.\t*\t\t\t\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t200\t300\t400\t500\t600\t700\t800\t900\t1000\t2000\t3000\t4000\t5000\t6000\t7000\t8000\t9000\t10000\t20000\t30000\t40000\t50000\t60000\t70000\t80000\t90000\t\t\t\t*\t*\t#\t*\t*\t*\t*\t*\t*\t1/4\t1/2\t1\t5\t50\t500\t5000\t50000\t5\t10\t50\t100\t500\t1000\t5000\t5\t10\t50\t100\t500\t1000\t10000\t50000\t10\t1\t1\t1\t2\t2\t2\t2\t5\t10\t10\t10\t10\t10\t30\t50\t50\t50\t50\t100\t300\t500\t500\t500\t500\t500\t1000\t5000\t5\t50\t1/2\t1/2\t2/3\t3/4\ty\tt\t<\t1\t2\t3\t4\t5\tm\tK\tl\tGo\tx\ta\ta\tGr\tt\t0\t1/4\ty\tI\tNo\t\t=\t-\tS\tS\tS\t))\tX\tV\tIIS\tII\t|\t>\t*\t\t\t\tTR.\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t01\t02\t03\t04\t05\t06\t07\t08\t09\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19\t20\t21\t22\t23\t24\t25\t26\t27\t28\t29\t30\t31\t32\t33\t34\t35\t36\t37\t38\t39\t40\t41\t42\t43\t44\t45\t46";

   case 258:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\te\tb\tb\tg\td\ti\tw\tz\tth\ty\tk\tq\tl\tm\tn\tm\tn\tu\tp\tk\tr\ts\tt\tt\ta\te\th\tx\t\t\t\ta\tp\td\tl\ty\tr\tl\ta\tq\tb\tm\to\td\tt\ts\ts\ts\t?\tu\tn\tk\tn\tt\tp\ts\ti\te\ty\tk\tk\td\tw\tg\tg\tz\tz\tng\tj\t?\tt\ty\tr\tb\tb\tb\tb\tl\te\ty\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tk\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t200\t300\t400\t500\t600\t700\t800\t900";

   case 259:
    return "a\tb\tc\td\te\tv\tz\th\tth\ti\tk\tl\tm\tn\ts\to\tp\ts\tq\tr\ts\tt\tu\tx\tph\tch\tf\tr\tc\ti\tu\ts\tI\tV\tX\tL\t\t\t\t\t\t\t\t\t\tj\tt'\tt'\ta\tb\tg\td\te\tq\tz\th\tth\ti\tk\tl\tm\tn\tj\tu\tp\t90\tr\ts\tt\tw\tf\tx\thw\to\t900\t\t\t\t\t\ta\tb\tg\td\te\tzh\tdzh\tz\tdz\ti\tk\tl\tm\tn\to\tp\tr\ts\tt\tu\tch\tsh\tshch\ty\ty\to\to\tf\th\tc\tv\t''\t'\te\tie\tju\tja\tia\ta\td\tz\tn\ts\t\t\t\t\t\ta\tb\tg\th\td\th\tw\tz\th\tt\ty\tk\tsh\tl\tm\td\tn\tz\ts\t`\tp\ts\tq\tr\tt\tg\tt\ti\tu\ts\t\t|\ta\ti\tu\tka\tku\tga\tgu\txa\tca\tja\tji\tta\ttu\tda\tdi\tdu\ttha\tpa\tba\tfa\tna\tnu\tma\tmi\tmu\tya\tva\tvi\tra\tru\tla\tsa\tza\tsha\tsra\tha\t\t\t\t\tAM1\tAM2\tAMHA\tXS\tDH1\tDH2\tBG\tBU\t:\t1\t2\t10\t20\t100";

   case 260:
    return "E\tA\tA\tO\tO\tU\tI\tE\tA\tO\tU\tU\tI\tAw\tW\tY\tH\tP\tB\tT\tD\tCh\tJ\tK\tG\tF\tV\tTh\tDh\tS\tZ\tSh\tZh\tR\tL\tM\tN\tNg\tOy\tYu\te\ta\ta\to\to\tu\ti\te\ta\to\tu\tu\ti\taw\tw\ty\th\tp\tb\tt\td\tch\tj\tk\tg\tf\tv\tth\tdh\ts\tz\tsh\tzh\tr\tl\tm\tn\tng\toy\tyu\tp\tt\tk\tf\tth\ts\tsh\tch\ty\tng\tb\td\tg\tv\tdh\tz\tzh\tj\tw\th\tl\tm\ti\te\ta\t'\to\tu\tau\taa\tr\tn\tii\tei\tai\tu\tou\tuu\toi\too\tar\tor\ter\tur\t'r\tir\ti'\tyuu\t'\tb\tt\tj\tx\tkh\td\tr\ts\tsh\tdh\tc\tg\tf\tq\tk\tl\tm\tn\tw\th\ty\ta\te\ti\to\tu\taa\tee\too\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\tA\tAi\tAi\tE\tBr\tCh\tHch\tE\tEi\tH\tHy\tI\tK\tHk\tKy\tL\tM\tN\tO\tOi\tP\tHp\tS\tSh\tT\tHt\tC\tHc\tCh\tD\tU\tW\tX\tG\tZ\tZh\t\t\t\t\ta\tai\tai\te\tbr\tch\thch\te\tei\th\thy\ti\tk\thk\tky\tl\tm\tn\to\toi\tp\thp\ts\tsh\tt\tht\tc\thc\tch\td\tu\tw\tx\tg\tz\tzh";

   case 261:
    return "a\tb\tc\tch\td\tnd\tdh\te\te\tf\tg\tgj\th\ti\tj\tk\tl\tll\tm\tn\tn\tnj\to\tp\tq\tr\trr\ts\tsh\tt\tth\tu\tv\tx\ty\tz\tzh\tgh\tgh\tkh\t\t\t\t\t\t\t\t\ta\tb\tg\td\te\tz\te\tz\tt\tc\ty\tz\ti\t`\tl\tn'\tx\td'\tc\tj\tk\tl'\th\tx\ta\tc\tc\tc'\tm\tq\tn\tj'\ts\tj\to\tt'\tf\tj\tc\tp\tg\tr\ts\tv\tt\ts\tu\tc'\tc\tw\tp\tk\t\t\t\t\t\t\t\t\t\t\t\t*\tA\tB\tB\tC\tCh\tD\tDh\tE\tE\tF\tG\t\tH\tH\tI\tIj\tJ\tK\tL\tLl\tM\tN\tNj\tO\tP\tQ\tR\t\tS\tSh\tT\tTh\tU\tV\tX\t\tY\tZ\t\ta\tb\tb\tc\tch\td\tdh\te\te\tf\tg\t\th\th\ti\tij\tj\tk\tl\tll\tm\tn\tnj\to\tp\tq\tr\t\ts\tsh\tt\tth\tu\tv\tx\t\ty\tz\t\t\t\ta\tas\tb\tmb\tc\tch\td\tnd\tdh\te\te\tf\tg\tng\tgj\tngj\th\thj\ti\tj\tk\tl\tll\tm\tn\tnj\to\tp\tq\tr\trr\ts\tsh\tsht\tt\tth\tu\tv\tx\tnx\txh\tnxh\ty\tjy\tz\tzh\tgh\tst\tsk\tkh\tps\to";

   case 262:
    return "AB1\tAB2\tAB3\tAB4\tAB5\tAB6\tAB7\tAB8\tAB9\tAB10\tAB11\tAB13\tAB16\tAB17\tAB20\tAB21\tAB21f\tAB21m\tAB22\tAB22f\tAB22m\tAB23\tAB23m\tAB24\tAB26\tAB27\tAB28\tA28b\tAB29\tAB30\tAB31\tAB34\tAB37\tAB38\tAB39\tAB40\tAB41\tAB44\tAB45\tAB46\tAB47\tAB48\tAB49\tAB50\tAB51\tAB53\tAB54\tAB55\tAB56\tAB57\tAB58\tAB59\tAB60\tAB61\tAB65\tAB66\tAB67\tAB69\tAB70\tAB73\tAB74\tAB76\tAB77\tAB78\tAB79\tAB80\tAB81\tAB82\tAB85\tAB86\tAB87\tA100/102\tAB118\tAB120\tA120b\tAB122\tAB123\tAB131a\tAB131b\tA131c\tAB164\tAB171\tAB180\tAB188\tAB191\tA301\tA302\tA303\tA304\tA305\tA306\tA307\tA308\tA309a\tA309b\tA309c\tA310\tA311\tA312\tA313a\tA313b\tA313c\tA314\tA315\tA316\tA317\tA318\tA319\tA320\tA321\tA322\tA323\tA324\tA325\tA326\tA327\tA328\tA329\tA330\tA331\tA332\tA333\tA334\tA335\tA336\tA337\tA338\tA339\tA340\tA341\tA342\tA343\tA344\tA345\tA346\tA347\tA348\tA349\tA350\tA351\tA352\tA353\tA354\tA355\tA356\tA357\tA358\tA359\tA360\tA361\tA362\tA363\tA364\tA365\tA366\tA367\tA368\tA369\tA370\tA371\tA400\tA401\tA402\tA403\tA404\tA405\tA406\tA407\tA408\tA409\tA410\tA411\tA412\tA413\tA414\tA415\tA416\tA417\tA418\tA501\tA502\tA503\tA504\tA505\tA506\tA508\tA509\tA510\tA511\tA512\tA513\tA515\tA516\tA520\tA521\tA523\tA524\tA525\tA526\tA527\tA528\tA529\tA530\tA531\tA532\tA534\tA535\tA536\tA537\tA538\tA539\tA540\tA541\tA542\tA545\tA547\tA548\tA549\tA550\tA551\tA552\tA553\tA554\tA555\tA556\tA557\tA559\tA563\tA564\tA565\tA566\tA568\tA569\tA570\tA571\tA572\tA573\tA574\tA575\tA576\tA577\tA578\tA579\tA580\tA581\tA582\tA583\tA584\tA585\tA586\tA587\tA588\tA589\tA591\tA592\tA594";

   case 263:
    return "A595\tA596\tA598\tA600\tA601\tA602\tA603\tA604\tA606\tA608\tA609\tA610\tA611\tA612\tA613\tA614\tA615\tA616\tA617\tA618\tA619\tA620\tA621\tA622\tA623\tA624\tA626\tA627\tA628\tA629\tA634\tA637\tA638\tA640\tA642\tA643\tA644\tA645\tA646\tA648\tA649\tA651\tA652\tA653\tA654\tA655\tA656\tA657\tA658\tA659\tA660\tA661\tA662\tA663\tA664\t\t\t\t\t\t\t\t\t\tA701\tA702\tA703\tA704\tA705\tA706\tA707\tA708\tA709\tA709-2\tA709-3\tA709-4\tA709-6\tA710\tA711\tA712\tA713\tA714\tA715\tA717\tA726\tA732\t\t\t\t\t\t\t\t\t\t\tA800\tA801\tA802\tA803\tA804\tA805\tA806\tA807\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\taa\t:\t-\tae\tb\tb\t\tdz\tdz\tdz\tdzh\td\td\td\te\to\tfng\tu\tg\tg\tg\th\th\th\tj\tls\tlz\tl\tl\tl\tlzh\tlzh\ty\ty\to\toe\tu\tq\tr\tr\tr\tr\tr\ttc\tts\tts\ttsh\tt\tv\t\ty\t'\t`\tpc\tc\tx\tqc\tq\ts";

   case 264:
    return "a\te\ti\to\tu\tja\t\t\tjo\t\tka\tke\tki\tko\tku\tla\tle\tli\tlo\tlu\tma\tme\tmi\tmo\tmu\tna\tne\tni\tno\tnu\tpa\tpe\tpi\tpo\tpu\tra\tre\tri\tro\tru\tsa\tse\tsi\tso\tsu\tta\tte\tti\tto\ttu\twa\twe\twi\two\t\txa\txe\t\t\t\tza\t\t\tzo\t'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\t`\tp\ts\tq\tr\tsh\tt\t\t+\t1\t2\t3\t10\t20\t100\t1000\t10000\t'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\tn\ts\t`\tp\ts\tq\tr\tsh\tt\t<\t>\t1\t2\t3\t4\t5\t10\t20\t'\t'\tb\tb\tg\td\th\th\tw\tz\th\tt\ty\ty\tk\tk\tl\tl\tm\tm\tn\tn\ts\t`\tp\ts\tq\tr\tsh\tsh\tt\t\t\t\t\t\t\t\t\t1\t2\t3\t4\t4\t5\t10\t20\t100\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\t`\tp\ts\tq\t\tsh\tt\t\t\t\t\t\t1\t5\t10\t20\t100";

   case 265:
    return "'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\t`\tp\ts\tq\tr\tsh\tt\t1\t10\t20\t100\t2\t3\t\t\t\t \ta\tb\tg\td\te\tv\ti\ty\tk\tl\tm\tn\to\tr\ts\tt\tu\tf\tq\ts\tt\ta\te\tl\tn\tc\t\t\t\t\t\t^\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\te\ti\to\ty\tw\tb\tb\tp\tm\tn\tn\tne\tne\tr\tr\tl\tx\th\ts\ts\tse\tk\tq\tt\tt\tte\tte\tto\td\t*\t+\ta\te\ti\to\ty\tw\tb\tp\tm\tn\tne\tr\tl\tx\th\ts\ts\tse\tk\tq\tt\tte\tto\td\t\t\t\t\t11\t.5\tRMT\tIMN\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t\t\t100\t200\t300\t400\t500\t600\t700\t800\t900\t1000\t2000\t3000\t4000\t5000\t6000\t7000\t8000\t9000\t10000\t20000\t30000\t40000\t50000\t60000\t70000\t80000\t90000\t100000\t200000\t300000\t400000\t500000\t600000\t700000\t800000\t900000\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10";

   case 266:
    return "a\ti\tu\tr\t\te\to\t\t\t\t\t\t\t\tm\th\tk\tkh\tg\tgh\t\tc\tch\tj\t\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\tz\th\tk\tth\tt\tvh\t\t\t'\t'\t\t\t\t\t\t\t1\t2\t3\t4\t10\t20\t100\t1000\t.5\t\t\t\t\t\t\t\t,\t.\t*\t#\t+\t@\t,\t.\t~\t\t\t\t\t\t\t\th\tl\th\tm\tq\tw\ts\tr\tb\tt\ts\tk\tn\th\ts\ts\tf\t'\t`\td\tg\td\tg\tt\tz\td\ty\tt\tz\t|\t50\t#\th\tl\th\tm\tq\tw\ts\tr\tb\tt\ts\tk\tn\th\ts\ts\tf\t'\t`\td\tg\td\tg\tt\tz\td\ty\tt\tz\t|\t10\t20\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t'\tb\tbh\tg\tgh\td\th\tw\tw\tz\tzh\tj\tjh\th\tt\ty\tk\tk\tkh\tl\tdh\tth\tm\tn\ts\t`\t`\tp\tf\tc\tq\tq\tqh\tr\tsh\tsh\tt\t\t\t\t\t\t\t1\t5\t10\t20\t100\t+\t#\t;\t,\t.\t:\t*";

   case 267:
    return "a\ta\ta\ta\ta\ta\te\te\te\te\to\to\ti\ti\tu\tu\tk\tx\tx\txv\tg\tg\tgh\tc\tj\tt\tth\td\tdh\tt\tp\tf\tb\tbh\tng\tng\tngv\tn\tn\tn\tm\tm\ty\ty\tv\tr\tl\ts\tz\tsh\tzh\tsh\tsh\th\t\t\t\t.\t:\t;\t.\t.\t*\t*\t'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\t`\tp\ts\tq\tr\tsh\tt\t\t\t1\t2\t3\t4\t10\t20\t100\t1000\t'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\tp\ts\tsh\tt\t\t\t\t\t\t1\t2\t3\t4\t10\t20\t100\t1000\t'\tb\tg\td\th\tw\tz\th\ty\tk\tl\tm\tn\ts\tp\ts\tsh\tt\t\t\t\t\t\t\t\t*\t*\t+\t+\t\t\t\t\t\t\t\t\t\t\t\t\t1\t2\t3\t4\t10\t20\t100";

   case 268:
    return "a\ta\ta\ti\ti\te\tw\tw\tw\tb\tb\tb\tb\tg\tg\tg\tg\td\td\td\tz\tz\ty\ty\ty\ty\tk\tk\twk\twk\tl\tl\tl\tlt\tm\tn\tn\tn\tnt\tnt\tnch\tnch\tny\tny\tng\tng\tng\tp\twp\tich\tch\tch\tk\tk\tik\tik\twk\twk\tr\tr\tr\ts\ts\tash\tsh\tsh\tsh\tt\tt\tt\tt\twt\tbash\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tA\tA\tB\tMb\tC\tNc\tCs\tD\tNd\tE\tE\tE\tF\tG\tGy\tH\tI\tI\tJ\tK\tK\tNk\tL\tLy\tM\tN\tNy\tO\tO\tO\tO\tO\tP\tMp\tR\tR\tS\tSz\tT\tNt\tTy\tCh\tU\tU\tU\tU\tV\tZ\tZs\tTprus\tS\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\ta\tb\tmb\tc\tnc\tcs\td\tnd\te\te\te\tf\tg\tgy\th\ti\ti\tj\tk\tk\tnk\tl\tly\tm\tn\tny\to\to\to\to\to\tp\tmp\tr\tr\ts\tsz\tt\tnt\tty\tch\tu\tu\tu\tu\tv\tz\tzs\ttprus\ts\t\t\t\t\t\t\t\t1\t5\t10\t50\t100\t1000";

   case 269:
    return "\tb\tp\tt\tt\tj\tch\th\tkh\tf\td\td\tr\tr\tz\ts\tsh\tk\tg\tl\tm\tn\tw\tu\ty\ti\tng\tny\tv\ta\ti\tu\te\to\t\tm\t\t\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\ta\ti\to\te\t\t\t'\tC\tM\tK\tB\tJ\tS\tW\tL\tG\tD\tX\tY\tT\tR\tN\tF\tN\tP\tH\tK\tN\t\t\t\te\t\t'\t'\tn\t-\t-\t'\tc\tm\tk\tb\tj\ts\tw\tl\tg\td\tx\ty\tt\tr\tn\tf\tn\tp\th\tk\tn\t\t\t\t\t\t\t\t\t+\t-";

   case 270:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t200\t300\t400\t500\t600\t700\t800\t900\t1/2\t1/4\t1/3\t2/3\t\ta\tb\tp\tp'\tt'\ts\tc\tch\tch'\th'\tx\td\tz\tr\tr'\tz\tj\ts\tsh\ts\td\tt\tz'\t'\tx'\tf\tv\tv\tq\tk\tk'\tg\tl\tm\tn\tu\tw\to\te\th\ty\te\t\t\t\t-\t\t\tll\te\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tdh\tth\tg\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta";

   case 271:
    return "'\t'\tb\tb\tg\th\th\tw\tz\th\ty\tk\tl\tm\tn\tn\tn\ts\t`\t`\tp\ts\ts\ts\tr\tsh\tt\tt\tt\t1\t2\t3\t4\t5\t10\t20\t30\t100\t.5\t`d\t\t\t\t\t\t\t\t\t'\tb\tg\th\tw\tz\th\ty\tk\tl\tm\tn\ts\t`\tp\ts\tr\tsh\tt\tf\tl\tsh\t\t\t\t\t\t\t\t\t\t\t\t1\t10\t20\t100\t,\t.\t*\t**\t<\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t'\tb\tg\tw\tz\tx\ty\tk\td\tm\tn\ts\tp\tc\tr\tsh\tt\tl\t\t\t\t\t,\t.\t;\t:\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t'\t-'\tb\tg\td\th\tw\t-w\tz\th\ty\tk\tl\tm\tn\ts\t`\tp\tr\tsh\tt\t1\t2\t3\t4\t10\t20\t100\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t'\tb\tg\td\th\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\t`\tp\ts\tq\tr\tsh\tt\tzy";

   case 272:
    return "m\tm\th\th\th\ta\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tl\tl\tr\tn\ta\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\t\t,\t.\t.\t:\t-\t+\t*\t\t\t\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t1000\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\te\to\te\to\tl\t\t\t\t\t\t\t\t\t\t*\tm\tm\th\ta\ta\ti\ti\tu\tu\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tr\tdh\trh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\ta\ti\ti\tu\tu\te\tai\to\tau\t\t'\t.\t#\t#\t,\t.\t,\t.\tr\t\t\t\t\t\t\t\t\t\t\t#\t\t\ts\tt\tb\tc\td\tg\tm\tn\tl\tn\tv\tp\ty\tr\th\tk\tj\tn\ta\te\ti\tu\to\te\tx\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 273:
    return "m\tm\th\ta\ti\tu\te\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\ty\tr\tl\tw\ts\th\ta\ti\ti\tu\tu\te\tai\to\tau\toi\to\tau\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t*\t,\t.\t?\tlh\ta\tei\tv\t\t\t\t\t\t\t\t\ta\ti\tu\te\to\tk\tkh\tg\tgh\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\tr\tl\tv\ts\th\tr\t'\t.\t*\tSri\t\t\t\t\t\t\t\t\t\tm\tm\th\ta\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tl\tv\ts\ts\ts\th\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\t\t'\th\th\tOm\t,\t.\t.\t \t\t'\t\t\t*\te\tm\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t1\t*\t-\t-\t~\t^\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t1000";

   case 274:
    return "a\ta\ti\tu\te\tai\to\tau\tk\tkh\tg\tg\tgh\tn\tc\tch\tj\tj\t\tn\tt\tth\td\tdh\tn\tt\tth\td\td\tdh\tn\tp\tph\tb\tb\tbh\tm\ty\tr\tl\tv\ts\th\tr\ta\ti\ti\tu\te\tai\to\tau\tm\t\t'\t\t,\t.\t \t,\t.\t.\t\tq\ti\tr\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\ti\tu\te\tk\tkh\tg\t\tgh\t\tc\tch\tj\tj\t\tn\tt\tth\td\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\t\tbh\tm\ty\tr\tl\tv\ts\th\tr\trh\t.\t\t\t\t\t\t\ta\ta\ti\ti\tu\tu\te\tai\to\tau\tk\tkh\tg\tg\tgh\tn\tc\tch\tj\tj\tjh\tn\tt\tth\td\td\tr\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tb\tbh\tm\ty\tr\tl\tv\ts\ts\th\tm\ta\ti\ti\tu\tu\te\tai\to\tau\t'\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 275:
    return "m\tm\tm\th\t\ta\ta\ti\ti\tu\tu\tr\tl\t\t\te\tai\t\t\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\t\tp\tph\tb\tbh\tm\ty\tr\t\tl\tl\t\tv\td\td\td\th\t\t'\t'\t'\ta\ti\ti\tu\tu\tr\tr\t\t\te\tai\t\t\to\tau\t\t\t\tOm\t\t\t\t\t\t\tu\t\t\t\t\t\t`\tm\tm\tr\tl\tl\tl\t\t\t0\t1\t2\t3\t4\t5\t6\t\t\t\ta\tk\tn\tv\tp\t\t\t\t\t\t\t\t\t\t\t\ta\ta\ti\ti\tu\tu\tr\tr\tl\tl\t\te\t\t\tai\t\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tl\tr\tl\t\t'\ta\ti\ti\tu\tu\tr\tr\tl\tl\t\te\t\t\tai\t\to\tau\tu\tm\t\tm\th\t\t\t\tr\t\t\t,\t.\t\tOm\tSri";

   case 276:
    return "a\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tk\tkh\tg\tgh\tn\thn\tc\tch\tj\tjh\tn\thn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\thn\tp\tph\tb\tbh\tm\thm\ty\tr\thr\tl\thl\tv\ts\ts\ts\th\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\t\tm\tm\th\t'\t'\tm\tOm\t*\t,\t.\t,\t-\t.\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t.\t-\t\t^\t'\tm\th\th\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t*\ta\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\te\tai\to\to\tau\tm\tm\th\t\t'\t'\tm\t.\tOm\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 277:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\ta\ti\ti\tu\tu\tr\tr\t\t\te\tai\to\tau\tm\tm\th\t\t'\t*\t,\t.\t-\t-\t-\t-\t-\t#\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\ti\ti\ti\tu\tu\tu";

   case 278:
    return "a\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tl\ta\ti\ti\tu\tu\tr\tr\tl\tl\te\tai\to\tau\tm\th\t\t'\t,\t.\t.\t*\t\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\ta\ti\ti\tu\tu\te\tai\to\tau\tk\ts\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\th\tr\tm\th\ta\ti\ti\tu\tu\te\tai\to\tau\t\t'\tkh\t.\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 279:
    return "k\tkh\tng\tn\tt\tt\tp\tph\tb\tm\tj\tch\tth\tr\tl\ts\tny\th\t\td\tdh\tg\tg\tgh\tbh\tjh\tb\t\t\tl\tr\tr\ta\ta\ti\ti\tu\tu\te\tav\to\tai\tm\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t,\t.\t*\t!\tc\tt\tth\td\tdh\tn\tl";

   case 280:
    return "a\ta\ti\ti\tu\tu\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tr\ta\ti\ti\tu\tu\tr\tr\te\tai\to\tau\tm\th\t\t'\t.\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tM\tA\tI\tU\t'\tY\tI\tU\tE\tO\tN\tG\tK\tN\tJ\tC\tN\tD\tT\tN\tD\tT\tM\tB\tP\tH\tL\tR\tR\tS\tS\tV\tm\ta\ti\tu\t'\ty\ti\tu\te\to\tn\tg\tk\tn\tj\tc\tn\td\tt\tn\td\tt\tm\tb\tp\th\tl\tr\tr\ts\ts\tv\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t\t\t\t\t\t\t\t\t\t\t\t\tOm";

   case 281:
    return "a\ta\ti\ti\tu\tu\te\t\t\to\t\t\tk\tkh\tg\tgh\tn\tc\tch\tj\t\tn\tt\t\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\t'\ty\tr\tl\tv\ts\ts\ts\th\tl\tz\ta\ti\ti\tu\tu\te\t\tai\to\t\t\tm\tm\t\t\tn\ty\tr\tr\t'\t.\t-\t*\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ta\ta\ti\ti\tu\tu\tr\tr\t\t\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tl\tr\ta\ti\ti\tu\tu\tr\tr\t\t\te\tai\to\tau\tm\th\t\t'\t*\t~\te";

   case 282:
    return "\ti\tu\tu\te\to\to\tai\tau\ti\t\tk\tkh\tg\tgh\tng\tc\tch\tj\tny\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\tts\ttsh\tdz\tdzh\tzh\tz\t'\ty\tr\tl\tv\tsh\ts\ts\th\tks\t\t\tm\tm\tm\tm\th\tr\ty\tr\tl\tv\t@\t#\t-\t,\t.\t:\t@\t#\t\t\t\t\t\t\t\t\t\t\ti\tu\tu\te\to\to\tai\tau\tr\tl\t\tk\tkh\tg\tgh\tng\tc\tch\tj\tjh\tny\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\tts\ttsh\tdz\tzh\tz\t'\ty\tr\tl\tv\tsh\ts\ts\th\tks\th\th\tr\tl\tsh\ts\tg\tk\tng\td\tn\tb\tm\tr\tl\tsh\ts\t'\tm\th\t\t\t-\t,\t.\t`\t@\t@\t@\t#\t#\t\t\t\t\t\t\t\t\t\t\t\t\t\thi\thii\thu\thuu\tha\thaa\tshri\tshrii\tshru\tshruu\tshra\tshraa\tspe\tspi\tspo\tspa\tp\tk\tl\tm\td\tz\tv\tng\th\tg\tkh\ts\tb\tc\tt\tth\tn\tph\tr\tf\tch\ta\te\ti\to\tu\tua\tia\tp\tk\tt\tm\tn\tl\tw\tng\ty\t\t\t'\t\t\t'\t\t\t\t\t\t'\t\t\t\t\t'\t\t\t'";

   case 283:
    return "#\t#\t5\t6\t8\t9\t5\t9\t9\t0\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\td\tt\te\ti\tr\tu\tk\tm\ta\tp\tg\th\tc\tn\tb\tj\tl\to\ts\tv\ty\tv\ta\td\tth\tph\tn\tkh\ts\tch\tt\tth\t'\tPvo\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 284:
    return "a\ta\ti\ti\tu\tu\tr\tr\tl\t\te\tai\to\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\ta\ti\ti\tu\tu\tr\tr\tl\t\te\tai\to\tau\tm\tm\th\t\t'\t,\t.\t \t-\t^\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t*\t\t\t\t@\t,\tk\tkh\tg\tng\tc\tch\tj\tny\tt\tth\td\tn\tp\tph\tb\tm\tts\ttsh\tdz\tw\tzh\tz\t'\ty\tr\tl\tsh\ts\th\t\t\t\tk\tkh\tg\tng\tc\tch\tj\tny\tt\tth\td\tn\tp\tph\tb\tm\tts\ttsh\tdz\tw\tzh\tz\t\ty\tr\tl\tsh\ts\th\t\t\ti\tu\te\to\tm\tm";

   case 285:
    return "a\ta\ti\ti\tu\tu\te\t\tai\to\t\tau\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\ts\th\tl\tks\tjn\ttr\ta\ti\ti\tu\tu\tr\t\t\t\te\t\tai\to\t\tau\tm\th\t'\t'\t\t\tr\tr\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\ta\ta\ti\ti\tu\tu\t\te\tai\t\to\tau\ty\tv\tb\tbh\tm\tk\tkh\tt\tth\tl\tg\tgh\td\tdh\tn\tc\tch\tt\tth\tl\tj\tjh\td\tdh\tn\tp\tph\th\tr\ts\ta\ti\ti\tu\tu\t\te\tai\t\to\tau\tm\th\t\tOm\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 286:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tk\tg\tng\tp\tb\tm\tt\td\tn\tc\tj\tny\ty\tr\tl\tw\ts\t\t-\ti\tu\te\to\t,\t.";

   case 287:
    return "m\tng\tr\th\ta\ta\ti\ti\tu\tu\tre\tro\tle\tlo\te\tai\to\t\tk\tkh\tg\tgh\tng\tc\tch\tj\tjh\tny\tt\tth\td\tdh\tn\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tw\ts\ts\ts\th\tjny\ta\ta\ti\ti\tu\tu\tre\t\t\t\te\tai\te\t\t\t,\t.\t#\t#\t*\t-\t:\t:\t:\t*\t*\t@\t@\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t'\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tyh\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\t2\t4\t5\t8\t10\t12\t15\t16\t20\t20\t32\t40\t48\t60\t64\t80\t160\t160\t240\t/\tN\tC\tA\tU\tM\tK\tP\tM\tK\tP\tP\tV\tP\tK\tV\tN\tP\tN\tU\tV\t#\tN\tS\tP\tA\tV\tM\tM\tV\t\t\t\t\t\t\t\t\t\t\t\t\t\t~";

   case 292:
    return "2\t3\t4\t5\t6\t7\t8\t9\t3\t4\t5\t6\t7\t8\t9\t4\t5\t6\t7\t8\t9\t1\t2\t3\t4\t5\t6\t7\t8\t9\t1\t2\t3\t4\t5\t2\t3\t3\t4\t5\t6\t7\t8\t9\t1\t2\t3\t3\t4\t5\t216000\t432000\t1\t2\t3\t3\t4\t5\t3\t3\t4\t4\t4\t4\t6\t7\t7\t7\t8\t8\t9\t9\t9\t9\t2\t3\t4\t5\t6\t1\t2\t3\t4\t4\t5\t5\t2\t3\t1\t2\t1/3\t2/3\t5/6\t1/3\t2/3\t1/8\t1/4\t1/6\t1/4\t1/4\t1/2\t1/3\t2/3\t40\t50\t4\t5\t6\t7\t8\t9\t\t|\t:\t\\\t\\\t\\";

   case 303:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\t2\t4\t5\t6\t7\t8\t9\t10\t11\t12\t12b\t13\t15\t17\t19\t21\t23\t24\t25\t26\t27\t28\t29\t30\t33\t34\t35\t36\t37\t38\t39\t40\t41\t44\t46\t47\t49\t50\t51\t52\t53\t54\t55\t56\t58\t59\t60\t61\t62\t63\t64\t66\t67\t68\t69\t70\t71\t72\t73\t74\t75\t75b\t76\t78\t79\t80\t81\t82\t83\t84\t85\t86\t87\t88\t89\t90\t91\t92\t94\t95\t96\t97\t98\t99\t100\t101\t102\t103\t104\t105\t107\t108\t109\t110\t112\t114\t301\t302";

   case 304:
    return "A1\tA2\tA3\tA4\tA5\tA5A\tA6\tA6A\tA6B\tA7\tA8\tA9\tA10\tA11\tA12\tA13\tA14\tA14A\tA15\tA16\tA17\tA17A\tA18\tA19\tA20\tA21\tA22\tA23\tA24\tA25\tA26\tA27\tA28\tA29\tA30\tA31\tA32\tA32A\tA33\tA34\tA35\tA36\tA37\tA38\tA39\tA40\tA40A\tA41\tA42\tA42A\tA43\tA43A\tA44\tA45\tA45A\tA46\tA47\tA48\tA49\tA50\tA51\tA52\tA53\tA54\tA55\tA56\tA57\tA58\tA59\tA60\tA61\tA62\tA63\tA64\tA65\tA66\tA67\tA68\tA69\tA70\tB1\tB2\tB3\tB4\tB5\tB5A\tB6\tB7\tB8\tB9\tC1\tC2\tC2A\tC2B\tC2C\tC3\tC4\tC5\tC6\tC7\tC8\tC9\tC10\tC10A\tC11\tC12\tC13\tC14\tC15\tC16\tC17\tC18\tC19\tC20\tC21\tC22\tC23\tC24\tD1\tD2\tD3\tD4\tD5\tD6\tD7\tD8\tD8A\tD9\tD10\tD11\tD12\tD13\tD14\tD15\tD16\tD17\tD18\tD19\tD20\tD21\tD22\tD23\tD24\tD25\tD26\tD27\tD27A\tD28\tD29\tD30\tD31\tD31A\tD32\tD33\tD34\tD34A\tD35\tD36\tD37\tD38\tD39\tD40\tD41\tD42\tD43\tD44\tD45\tD46\tD46A\tD47\tD48\tD48A\tD49\tD50\tD50A\tD50B\tD50C\tD50D\tD50E\tD50F\tD50G\tD50H\tD50I\tD51\tD52\tD52A\tD53\tD54\tD54A\tD55\tD56\tD57\tD58\tD59\tD60\tD61\tD62\tD63\tD64\tD65\tD66\tD67\tD67A\tD67B\tD67C\tD67D\tD67E\tD67F\tD67G\tD67H\tE1\tE2\tE3\tE4\tE5\tE6\tE7\tE8\tE8A\tE9\tE9A\tE10\tE11\tE12\tE13\tE14\tE15\tE16\tE16A\tE17\tE17A\tE18\tE19\tE20\tE20A\tE21\tE22\tE23\tE24\tE25\tE26\tE27\tE28\tE28A\tE29\tE30\tE31\tE32\tE33\tE34\tE34A\tE36\tE37\tE38\tF1\tF1A";

   case 305:
    return "F2\tF3\tF4\tF5\tF6\tF7\tF8\tF9\tF10\tF11\tF12\tF13\tF13A\tF14\tF15\tF16\tF17\tF18\tF19\tF20\tF21\tF21A\tF22\tF23\tF24\tF25\tF26\tF27\tF28\tF29\tF30\tF31\tF31A\tF32\tF33\tF34\tF35\tF36\tF37\tF37A\tF38\tF38A\tF39\tF40\tF41\tF42\tF43\tF44\tF45\tF45A\tF46\tF46A\tF47\tF47A\tF48\tF49\tF50\tF51\tF51A\tF51B\tF51C\tF52\tF53\tG1\tG2\tG3\tG4\tG5\tG6\tG6A\tG7\tG7A\tG7B\tG8\tG9\tG10\tG11\tG11A\tG12\tG13\tG14\tG15\tG16\tG17\tG18\tG19\tG20\tG20A\tG21\tG22\tG23\tG24\tG25\tG26\tG26A\tG27\tG28\tG29\tG30\tG31\tG32\tG33\tG34\tG35\tG36\tG36A\tG37\tG37A\tG38\tG39\tG40\tG41\tG42\tG43\tG43A\tG44\tG45\tG45A\tG46\tG47\tG48\tG49\tG50\tG51\tG52\tG53\tG54\tH1\tH2\tH3\tH4\tH5\tH6\tH6A\tH7\tH8\tI1\tI2\tI3\tI4\tI5\tI5A\tI6\tI7\tI8\tI9\tI9A\tI10\tI10A\tI11\tI11A\tI12\tI13\tI14\tI15\tK1\tK2\tK3\tK4\tK5\tK6\tK7\tK8\tL1\tL2\tL2A\tL3\tL4\tL5\tL6\tL6A\tL7\tL8\tM1\tM1A\tM1B\tM2\tM3\tM3A\tM4\tM5\tM6\tM7\tM8\tM9\tM10\tM10A\tM11\tM12\tM12A\tM12B\tM12C\tM12D\tM12E\tM12F\tM12G\tM12H\tM13\tM14\tM15\tM15A\tM16\tM16A\tM17\tM17A\tM18\tM19\tM20\tM21\tM22\tM22A\tM23\tM24\tM24A\tM25\tM26\tM27\tM28\tM28A\tM29\tM30\tM31\tM31A\tM32\tM33\tM33A\tM33B\tM34\tM35\tM36\tM37\tM38\tM39\tM40\tM40A\tM41\tM42\tM43\tM44\tN1\tN2\tN3\tN4\tN5\tN6\tN7\tN8\tN9\tN10\tN11\tN12\tN13\tN14\tN15\tN16\tN17";

   case 306:
    return "N18\tN18A\tN18B\tN19\tN20\tN21\tN22\tN23\tN24\tN25\tN25A\tN26\tN27\tN28\tN29\tN30\tN31\tN32\tN33\tN33A\tN34\tN34A\tN35\tN35A\tN36\tN37\tN37A\tN38\tN39\tN40\tN41\tN42\tNL1\tNL2\tNL3\tNL4\tNL5\tNL5A\tNL6\tNL7\tNL8\tNL9\tNL10\tNL11\tNL12\tNL13\tNL14\tNL15\tNL16\tNL17\tNL17A\tNL18\tNL19\tNL20\tNU1\tNU2\tNU3\tNU4\tNU5\tNU6\tNU7\tNU8\tNU9\tNU10\tNU10A\tNU11\tNU11A\tNU12\tNU13\tNU14\tNU15\tNU16\tNU17\tNU18\tNU18A\tNU19\tNU20\tNU21\tNU22\tNU22A\tO1\tO1A\tO2\tO3\tO4\tO5\tO5A\tO6\tO6A\tO6B\tO6C\tO6D\tO6E\tO6F\tO7\tO8\tO9\tO10\tO10A\tO10B\tO10C\tO11\tO12\tO13\tO14\tO15\tO16\tO17\tO18\tO19\tO19A\tO20\tO20A\tO21\tO22\tO23\tO24\tO24A\tO25\tO25A\tO26\tO27\tO28\tO29\tO29A\tO30\tO30A\tO31\tO32\tO33\tO33A\tO34\tO35\tO36\tO36A\tO36B\tO36C\tO36D\tO37\tO38\tO39\tO40\tO41\tO42\tO43\tO44\tO45\tO46\tO47\tO48\tO49\tO50\tO50A\tO50B\tO51\tP1\tP1A\tP2\tP3\tP3A\tP4\tP5\tP6\tP7\tP8\tP9\tP10\tP11\tQ1\tQ2\tQ3\tQ4\tQ5\tQ6\tQ7\tR1\tR2\tR2A\tR3\tR3A\tR3B\tR4\tR5\tR6\tR7\tR8\tR9\tR10\tR10A\tR11\tR12\tR13\tR14\tR15\tR16\tR16A\tR17\tR18\tR19\tR20\tR21\tR22\tR23\tR24\tR25\tR26\tR27\tR28\tR29\tS1\tS2\tS2A\tS3\tS4\tS5\tS6\tS6A\tS7\tS8\tS9\tS10\tS11\tS12\tS13\tS14\tS14A\tS14B\tS15\tS16\tS17\tS17A\tS18\tS19\tS20\tS21\tS22\tS23\tS24\tS25\tS26\tS26A\tS26B\tS27\tS28\tS29\tS30\tS31\tS32\tS33\tS34\tS35\tS35A\tS36\tS37\tS38\tS39";

   case 307:
    return "S40\tS41\tS42\tS43\tS44\tS45\tS46\tT1\tT2\tT3\tT3A\tT4\tT5\tT6\tT7\tT7A\tT8\tT8A\tT9\tT9A\tT10\tT11\tT11A\tT12\tT13\tT14\tT15\tT16\tT16A\tT17\tT18\tT19\tT20\tT21\tT22\tT23\tT24\tT25\tT26\tT27\tT28\tT29\tT30\tT31\tT32\tT32A\tT33\tT33A\tT34\tT35\tT36\tU1\tU2\tU3\tU4\tU5\tU6\tU6A\tU6B\tU7\tU8\tU9\tU10\tU11\tU12\tU13\tU14\tU15\tU16\tU17\tU18\tU19\tU20\tU21\tU22\tU23\tU23A\tU24\tU25\tU26\tU27\tU28\tU29\tU29A\tU30\tU31\tU32\tU32A\tU33\tU34\tU35\tU36\tU37\tU38\tU39\tU40\tU41\tU42\tV1\tV1A\tV1B\tV1C\tV1D\tV1E\tV1F\tV1G\tV1H\tV1I\tV2\tV2A\tV3\tV4\tV5\tV6\tV7\tV7A\tV7B\tV8\tV9\tV10\tV11\tV11A\tV11B\tV11C\tV12\tV12A\tV12B\tV13\tV14\tV15\tV16\tV17\tV18\tV19\tV20\tV20A\tV20B\tV20C\tV20D\tV20E\tV20F\tV20G\tV20H\tV20I\tV20J\tV20K\tV20L\tV21\tV22\tV23\tV23A\tV24\tV25\tV26\tV27\tV28\tV28A\tV29\tV29A\tV30\tV30A\tV31\tV31A\tV32\tV33\tV33A\tV34\tV35\tV36\tV37\tV37A\tV38\tV39\tV40\tV40A\tW1\tW2\tW3\tW3A\tW4\tW5\tW6\tW7\tW8\tW9\tW9A\tW10\tW10A\tW11\tW12\tW13\tW14\tW14A\tW15\tW16\tW17\tW17A\tW18\tW18A\tW19\tW20\tW21\tW22\tW23\tW24\tW24A\tW25\tX1\tX2\tX3\tX4\tX4A\tX4B\tX5\tX6\tX6A\tX7\tX8\tX8A\tY1\tY1A\tY2\tY3\tY4\tY5\tY6\tY7\tY8\tZ1\tZ2\tZ2A\tZ2B\tZ2C\tZ2D\tZ3\tZ3A\tZ3B\tZ4\tZ4A\tZ5\tZ5A\tZ6\tZ7\tZ8\tZ9\tZ10\tZ11\tZ12\tZ13\tZ14\tZ15\tZ15A\tZ15B\tZ15C\tZ15D\tZ15E";

   case 308:
    return "Z15F\tZ15G\tZ15H\tZ15I\tZ16\tZ16A\tZ16B\tZ16C\tZ16D\tZ16E\tZ16F\tZ16G\tZ16H\tAA1\tAA2\tAA3\tAA4\tAA5\tAA6\tAA7\tAA7A\tAA7B\tAA8\tAA9\tAA10\tAA11\tAA12\tAA13\tAA14\tAA15\tAA16\tAA17\tAA18\tAA19\tAA20\tAA21\tAA22\tAA23\tAA24\tAA25\tAA26\tAA27\tAA28\tAA29\tAA30\tAA31\tAA32\tV11D\t:\t*\t\t\t\t\t+\t(\t)\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tA1F\tA1D\tA1H\tA1G\tA1I\tA71A\tA426B\tA1E\tA68B\tA68A\tA69A\tA426\tA72A\tA3D\tA3B\tA2F\tA2A\tA2G\tA2H\tA2I\tA7A\tA4B\tA4G\tA4H\tA4C\tA478\tA4I\tA75\tA75A\tA76A\tA8A\tA8B\tA8J\tA8G\tA8I\tA1C\tA76\tA426A\tA73E\tA73D\tA62A\tA78\tA109E\tA80\tA80C\tA195\tA202B\tA81\tA81A\tA81B\tA359\tA362\tA363\tA364\tA364B\tA31C\tA31A\tA31B\tA366\tA84\tA83B\tA85\tA86\tA27A\tA28A\tA343\tA365\tA364C\tA526\tA16D\tA16A\tA16G\tA16C\tA16B\tA87\tA87A\tA90\tA92C\tA91\tA372\tA15F\tA15G\tA15H\tA92\tA92B\tA92E\tA92D\tA93\tA93A\tA95\tA97\tA97A\tA98\tA374\tA99\tA96\tA100C\tA100B\tA102\tA101\tA101E\tA101D\tA21A\tA21B\tA21C\tA21D\tA109J\tA23F\tA19X\tA19D\tA113\tA332\tA108\tA109H\tA109I\tA109\tA109C\tA109A\tA109B\tA110A\tA111A\tA111\tA112A\tA114B\tA114\tA116B\tA115\tA410\tA410A\tA117E\tA57E\tA57F\tA57B\tA9G\tA9C\tA9D\tA72C\tA72D\tA119\tA119C\tA401\tA121\tA121D\tA121E\tA482B\tA184\tA376\tA377\tA378\tA379\tA512\tA512A\tA380\tA516\tA357\tA402\tA131C\tA9B\tA123\tA124A";

   case 309:
    return "A124\tA125\tA126A\tA119A\tA121C\tA407\tA406\tA131B\tA131A\tA338B\tA395B\tA525\tA525A\tA399A\tA399B\tA190\tA6P\tA6R\tA6Y\tA6V\tA6W\tA133A\tA133D\tA6C\tA6D\tA6X\tA6E\tA6K\tA6O\tA133B\tA6G\tA135H\tA135I\tA135B\tA135C\tA135D\tA136\tA60A\tA60B\tA5C\tA5H\tA5B\tA421A\tA141\tA142\tA143\tA143C\tA144\tA148\tA150\tA34B\tA34C\tA34D\tA35E\tA35I\tA35F\tA35H\tA35G\tA158\tA158B\tA158D\tA158F\tA36C\tA36A\tA143A\tA152A\tA398\tA415\tA416\tA417\tA420\tA139A\tA139E\tA316\tA351\tA413\tA418\tA513\tA160\tA47I\tA47L\tA49E\tA48A\tA48B\tA48F\tA47C\tA47F\tA47H\tA461B\tA47M\tA47D\tA47E\tA48H\tA49D\tA453\tA461\tA462\tA462A\tA48G\tA33A\tA33I\tA166\tA33D\tA165\tA383\tA419\tA33E\tA168\tA168A\tA355\tA169\tA170\tA171\tA385\tA384A\tA174\tA174A\tA176A\tA457\tA369\tA242A\tA181\tA182\tA183\tA184A\tA187\tA187B\tA186\tA458\tA188\tA188A\tA189\tA376A\tA376B\tA384\tA340\tA412\tA412A\tA174B\tA174C\tA174D\tA527\tA196A\tA199C\tA199B\tA199\tA199D\tA200\tA59A\tA59C\tA25A\tA202A\tA199E\tA203A\tA206\tA12C\tA12D\tA12K\tA76C\tA76E\tA211\tA221B\tA211A\tA212A\tA207A\tA77\tA12L\tA12M\tA12O\tA12N\tA12A\tA212B\tA212D\tA212C\tA12P\tA13A\tA13B\tA13Y\tA14P\tA14Q\tA13Z\tA14R\tA13E\tA13F\tA13G\tA13AA\tA14S\tA14T\tA216\tA219A\tA219\tA216B\tA216C\tA216D\tA216E\tA216M\tA216N\tA216F\tA216H\tA216O\tA216P\tA216Q\tA221\tA222A\tA14G\tA14N\tA14I\tA14B\tA14C\tA14H\tA14D\tA14U\tA223E\tA223\tA223A\tA225\tA223K\tA226B\tA422\tA424\tA527\tA527A\tA32N\tA32H\tA32I\tA32F\tA32D\tA233\tA32G\tA32B\tA320\tA82\tA82A\tA236\tA409\tA239\tA239C\tA240G\tA239B\tA302D\tA302G\tA239A\tA239S\tA239F\tA239N\tA239R\tA239O\tA239P\tA239Q\tA239G\tA239M\tA241\tA243A\tA482A\tA244\tA245A";

   case 310:
    return "A245C\tA245E\tA245D\tA528\tA247\tA248\tA248B\tA249\tA427\tA249A\tA249X\tA249C\tA250\tA251\tA252\tA253\tA253A\tA254\tA517\tA428\tA256\tA342\tA259\tA257\tA429\tA248D\tA431\tA430\tA261\tA17D\tA275\tA262\tA263A\tA529\tA530\tA267\tA270\tA272\tA272B\tA273\tA273A\tA274\tA18A\tA17C\tA264A\tA264B\tA442\tA444\tA446\tA491\tA491A\tA276A\tA278A\tA278B\tA17B\tA279\tA281\tA281A\tA441\tA531\tA17I\tA282\tA50B\tA50H\tA50C\tA51A\tA51Q\tA51B\tA51C\tA51D\tA51H\tA51R\tA285\tA63A\tA63C\tA63B\tA50A\tA288\tA51G\tA50G\tA50I\tA532\tA515\tA41B\tA515A\tA40B\tA40S\tA40P\tA40C\tA42F\tA40D\tA40E\tA42C\tA290\tA291\tA292\tA40G\tA533\tA296E\tA21G\tA296\tA23C\tA296B\tC261\tA23A\tA508\tA23E\tA23H\tA455\tA298\tA30A\tA43N\tA43X\tA43U\tA43Q\tA43B\tA43R\tA43C\tA43J\tA43S\tA43D\tA43L\tA43E\tA43I\tA43F\tA43G\tA43P\tA43T\tA274A\tA299G\tA299I\tA299H\tA300\tA300K\tA300H\tA300I\tA300J\tA521\tA45X\tA45F\tA45C\tA45D\tA45G\tA45E\tA302B\tA301\tA301A\tA302H\tA302I\tA302J\tA303A\tA57D\tA304\tC32B\tA304A\tA304C\tA304D\tA304E\tA304F\tA304G\tC32\tA305\tA310E\tA307\tA307A\tA311\tA311A\tA311B\tA311D\tA311C\tA311E\tA311F\tA466\tA466A\tA534\tA535\tA52J\tA52A\tA52B\tA52E\tA52F\tA341\tA341A\tA53A\tA55A\tA23I\tB73\tA313\tA333\tA333A\tA336\tA450\tA450A\tA536\tA66B\tA33C\tA103\tA104\tA104D\tA104C\tA104B\tA153\tA153A\tA153B\tA537\tA432\tA433\tA437\tA438\tA470\tA470A\tA488\tB1A\tB1B\tB7C\tB7O\tB7A\tB7P\tB7J\tB7E\tB7F\tB7I\tB7N\tB1F\tB1G\tB1I\tB1E\tB51\tB53\tB56\tB76\tB1D\tB1K\tB1J\tB1Q\tB1C\tB10\tB54\tB18A\tB29\tB8A\tB8C\tB8B\tB8D\tB105\tB8G\tB12\tB13\tB65\tB16\tB15\tB59\tB11\tB19\tB82\tB120";

   case 311:
    return "B21A\tB21B\tB21J\tB21\tB21H\tB23B\tB94\tB22\tB23X\tB23A\tB23G\tB23F\tB121\tB21D\tB78\tB32A\tB27\tB27B\tB28A\tB28\tB88\tB24\tB24A\tB64\tB65A\tB34\tB35\tB36C\tB52\tB58\tB49C\tB49B\tB72\tB68\tB106\tB122\tB70\tB77\tB77B\tB79\tB83\tB31A\tB38\tB38A\tB39\tB40A\tB41\tB43\tB81\tB45D\tB45\tB45B\tB45A\tB57\tB45C\tB2A\tB3A\tB3B\tB3F\tB3G\tB3H\tB5D\tB5G\tB5B\tB5C\tB6C\tB6A\tB6B\tB37A\tB36A\tB67\tB67A\tB85\tC118A\tC118\tC118B\tC119X\tC119B\tC119\tC121\tC122\tC123\tC340\tC124B\tC341\tC125A\tC126\tC127\tC129B\tC132\tC133\tC136\tC262A\tC342\tC140A\tC270\tC343\tC308\tC309\tC12A\tC12K\tC12B\tC12C\tC12L\tC12D\tC12E\tC12M\tC304\tC311A\tC12I\tC6B\tC6D\tC6E\tC6A\tC21B\tC22B\tC22A\tC22N\tC22P\tC22C\tC23B\tC24A\tC25\tC25B\tC25A\tC26\tC26C\tC27E\tC27A\tC28\tC22D\tC22F\tC22P\tC22H\tC27B\tC27D\tC250A\tC250B\tC27\tC22Q\tQ44\tC30\tC30A\tC30B\tC272\tC280\tC34\tC104X\tC104Y\tC104D\tC39\tC40\tC39A\tC39C\tC39D\tC39E\tC39F\tC268A\tC2L\tC268B\tC268C\tC268\tC2F\tC2M\tC2I\tC2D\tC268D\tC268G\tC268L\tC268M\tC43\tC43A\tC43B\tC43C\tC43D\tC43E\tC43G\tC43H\tC43I\tC291\tC292\tC45\tC46\tC46C\tC17A\tC17B\tC17F\tC48\tC49\tC49A\tC50A\tC50\tC52\tC52A\tC52B\tC52D\tC344\tC53B\tC54A\tC55A\tC56B\tC56C\tC312\tC337\tC58\tC59C\tC345\tC61\tC61A\tC64\tC64C\tC64A\tC64B\tC66\tC65\tC65A\tC67\tC68\tC69\tC69A\tC70\tC293\tC293A\tC71\tC72\tC71A\tC71B\tC73\tC76\tC76A\tC74\tC77\tA73C\tC11M\tC11N\tC11A\tC11L\tC110\tC11I\tC11B\tC11Q\tC11C\tC11E\tC346\tC11G\tC11J\tC11P\tC78\tC78A\tC78C\tC78B\tC78G\tC78H\tC78I\tC78J\tC78D";

   case 312:
    return "C78E\tC78P\tC78Q\tC78R\tC79A\tC79\tC347\tC338\tA272C\tC84B\tC84\tC4J\tC4A\tC4B\tC4D\tC4K\tC4L\tC4M\tC4F\tC4I\tC4G\tC4N\tC35\tC348\tC349\tC336A\tC36A\tC88\tC316\tC87\tC8B\tC8A\tC38B\tC89\tC91\tC92A\tC91A\tC91B\tC92\tC92B\tC94\tC94C\tC339\tC95\tC96\tC95B\tC97A\tA479\tC98A\tC98\tC99\tC98B\tC98D\tC98G\tC98H\tC101\tC101A\tC102A\tC102\tC102D\tC102I\tC19A\tC19C\tC20C\tC20A\tC20D\tC20E\tC1D\tC1A\tC1B\tC1F\tC1G\tC103\tC7A\tC7D\tC7G\tC106B\tC105D\tC105C\tC105E\tC264\tC107\tC107A\tC107B\tC253\tC303\tC108A\tC111\tC111B\tC111D\tC112\tC18F\tC18A\tC18I\tC18C\tC18E\tC18J\tC18D\tC283A\tC350\tC3A\tC3E\tC3F\tC114\tC114A\tC115A\tC295A\tC322A\tC322B\tC116\tC116A\tC116B\tC117\tC285\tC274\tC286\tC307\tC351\tC148\tC148A\tC149\tC149A\tC138\tC138B\tC138C\tC9P\tC9J\tC9A\tC9B\tC9C\tC9D\tC9G\tC9H\tC9E\tC9K\tC9M\tC9Q\tC9R\tC9T\tC9S\tC151\tC151A\tC152A\tC152B\tC153\tC228\tC228A\tC299A\tC282\tC154B\tC315A\tC155E\tC157\tC154A\tC155B\tC155F\tC155X\tC159\tC159A\tC159B\tC159D\tC159E\tC159H\tC159I\tC159J\tC159C\tC159G\tC260\tC161\tC161B\tC163\tC163A\tC310\tC320\tC164\tC164A\tC164B\tC164C\tC275\tC164D\tC275A\tC164E\tC164F\tC165A\tC165G\tC165D\tC165E\tC319A\tC289\tC166A\tC170\tC171A\tC171\tC171B\tC171C\tC166B\tC360\tC353\tC354\tC355\tC10B\tC10C\tC10D\tC10F\tC10G\tC10E\tC175B\tC175\tC175A\tC176A\tC177A\tC177\tC178A\tC179\tC174\tC180\tC276\tC276A\tC180B\tC180C\tC182\tC182A\tC183A\tC183B\tC183C\tC184A\tC224\tC356\tC357\tC185\tC185D\tC185A\tC185G\tC185H\tC306\tC188\tC188Y\tC188B\tC187A\tC188D\tC323\tC190\tC190C\tC190D\tC193\tC195B\tC195\tC195A\tC196\tC196B\tC197A\tC197C\tC199\tC199A\tC204B\tC205";

   case 313:
    return "C206C\tC206\tC207\tC208\tC209\tC211\tC198\tC231\tC352\tC214\tB80\tB80A\tB80B\tB80C\tB80D\tB80E\tC233\tC233A\tC233E\tC234\tC234A\tC216B\tC218\tC218A\tC235\tC141\tC217\tC277\tC278\tC298\tC222B\tC229\tC255B\tC255C\tC313A\tC239\tC240\tC240A\tC241A\tC238\tC238A\tC267\tC242\tC358\tC359\tD1C\tD1D\tD72\tD65A\tD68\tD67K\tD67J\tD1E\tD392\tD440\tD77\tD77B\tD77A\tD124\tD82C\tD82\tD82A\tD82B\tD123\tD86\tD81\tD84\tD85\tD78A\tD79\tD80\tD83\tD115\tD125\tD116\tD121\tD106\tD106B\tD98\tD96\tD100\tD101\tD394\tD112\tD113\tD114\tD87\tD103\tD89\tD88\tD97\tD117\tD91\tD92\tD93\tD118\tD99\tD94\tD95\tD104\tD109\tD119\tD102\tD107\tD126\tD90\tD3A\tD127\tD3B\tD129\tD128\tD131\tD129A\tD130\tD432\tD4B\tD134\tD433\tD138\tD6B\tD334A\tD139\tD7A\tD140\tD141\tD7G\tD7F\tD135\tD7C\tD7B\tD8B\tD8E\tD8C\tD434\tD9A\tD143\tD143A\tD143C\tD143B\tD143D\tD10A\tD10B\tD144A\tD12A\tD76\tD19A\tD149\tD146\tD150\tD151B\tD153\tD24A\tD25A\tD154\tD154B\tD152\tD26B\tD26A\tD156\tD159\tD28B\tD28A\tD441\tD176\tD177B\tD177C\tD32B\tD32D\tD32A\tD32C\tD194\tD198A\tD197\tD200\tD405\tD330A\tD33C\tD33B\tD333\tD33E\tD33F\tD33G\tD33H\tD34D\tD34C\tD34F\tD34G\tD34B\tD34H\tD346\tD369\tD371\tD372\tD421\tD35A\tD36A\tD207\tD37A\tD211\tD210\tD228\tD41A\tD43B\tD220\tD217\tD218\tD219\tD219A\tD229\tD229B\tD229A\tD231\tD230\tD212B\tD212C\tD212D\tD221\tD261\tD382\tD234\tD236A\tD235\tD235A\tD263\tD264\tD237\tD238\tD239\tD240\tD241\tD242\tD243\tD244\tD442\tD258A\tD336A\tD245\tD246\tD259\tD262\tD260\tD250\tD251\tD253\tD254\tD358\tD257\tD46D\tD46F\tD443\tD47B\tD47A\tD266\tD444\tD267\tD48B";

   case 314:
    return "D273\tD272\tD272A\tD274\tD275A\tD50L\tD445\tD280\tD53B\tD53C\tD283\tD284\tF181\tD280B\tD446\tD412\tF182\tAA55\tD286\tD287\tD447\tD291\tD292\tD288\tD289\tD56A\tD57E\tD57C\tD57D\tD300\tD300A\tD340A\tD413\tD63H\tD63C\tD63A\tD63F\tD63G\tD63I\tD63B\tD63E\tD322B\tD319\tD323A\tD323\tD326A\tD326B\tD373\tD327\tD329\tD157\tZ25\tD158\tD417\tE221\tE34F\tE20B\tE214A\tE214\tE214C\tE216C\tE216\tE216F\tE216A\tE216L\tE216M\tE216D\tE216I\tE148N\tE216G\tE216H\tE216J\tE215A\tE215\tE215B\tE215D\tE146\tE21A\tE21E\tE147A\tE148\tE148A\tE148D\tE148I\tE21D\tE149\tE149A\tE243\tE244\tE244A\tE77\tE205\tE72A\tE198\tE73\tE78\tE78A\tE74B\tE73C\tE73D\tE76\tE76A\tE76B\tE11A\tE179\tE180B\tE181\tE191\tE223\tE224\tE226\tE183\tE184\tE11B\tE239\tE193A\tE310\tE103A\tE103\tE104\tE105\tE9B\tE9D\tE9C\tE17B\tE227\tE139\tE195\tE294\tE294A\tE141A\tE141B\tE19B\tE228\tE14B\tE15A\tE15C\tE204\tE15B\tE15D\tE143\tE16F\tE16D\tE16E\tE145A\tE145C\tE145D\tE19C\tE143A\tE143B\tE145\tE206\tE231\tE13C\tE86A\tE88\tE232\tE13F\tE13A\tE13D\tE89A\tE299\tE90\tE91\tE311\tE6C\tE6A\tE6E\tE6B\tE233\tE186\tE8B\tE186A\tE31B\tE80A\tE80\tE235\tE236\tE132\tE132A\tE133\tE134\tE134A\tE137\tE298\tE273B\tE283\tE82\tE258\tE34G\tE34H\tE34C\tE81\tE278\tE22A\tE200A\tE23A\tE23B\tE108A\tE108\tE238\tE107\tE110\tE110A\tE111\tE112\tE114\tE109\tE116\tE116A\tE240\tE241\tE117\tE118A\tE312\tE120\tE121\tE122\tE302\tE120A\tE124\tE127\tE125\tE242\tE266\tE295\tE313\tE314\tE314A\tE24A\tE24B\tE282A\tE35A\tE35B\tE36B\tE37\tE37A\tE38A\tE39\tE40A\tE42\tE48\tE43\tE44\tE270\tE196\tE247\tE45A\tE46\tE46A\tE47\tE47A\tE49\tE50\tE194\tE301";

   case 315:
    return "E51\tE51B\tE51A\tE53\tE54\tE57\tE58A\tE58\tE60\tE61\tE61A\tE63\tE63B\tE63A\tE63C\tE66\tE67\tE68\tE70A\tE248\tE130\tE151A\tE151\tE153\tE156\tE154\tE157A\tE157\tE158A\tE158\tE303A\tE159\tE276A\tE274A\tE159B\tE154A\tE162\tE152\tE259B\tC274A\tC274B\tE164\tE170\tE1C\tE219\tE167\tE169\tE171\tE1F\tE174I\tE174\tE174E\tE174H\tE174G\tE174A\tE174D\tE175\tE176\tE174C\tE315\tE165\tE199A\tE201\tE207A\tE207\tE209\tE210\tE173\tE92A\tE94A\tE101\tE5B\tE94\tE95\tE95C\tE97\tE255\tE280A\tE100A\tE102D\tE101A\tE102A\tE4B\tE99A\tE290\tE291\tE254\tE1A\tE268A\tE83\tE178\tE131\tF53C\tF53D\tF55\tF54\tF7B\tF7D\tF7C\tF7A\tF164\tF164A\tF170\tF8A\tF8B\tF58\tF1D\tF1C\tF2A\tF61\tF61A\tF2B\tF116\tF63C\tF63A\tF63B\tE177\tE177B\tF67A\tF67M\tF67B\tF67D\tF68A\tF68C\tF68B\tF69\tF71\tF70\tF70C\tF12A\tF11A\tF11B\tF66\tF12B\tF78\tF81\tF82\tF83\tF85\tF86\tF88\tF89\tF84\tF3A\tF154\tF92\tF4A\tE128\tE129\tF90\tF93B\tF97\tF97C\tF98\tF98A\tF98D\tF97B\tF98B\tF98E\tF98F\tF98C\tF100\tF80\tF3B\tF173\tF14A\tF102\tO44A\tF177\tF190\tF107\tF107A\tF18B\tF18A\tF187\tF112\tF121\tF122\tF19B\tF20B\tF20D\tF20A\tF21F\tF178\tF25A\tF114B\tF115\tF119\tF114\tF25C\tF118\tF25D\tF118E\tF118B\tF118C\tF118A\tF158A\tF124\tF124B\tF27A\tF27B\tF27C\tF125\tF123\tF29C\tF29D\tM223\tF127\tF30A\tF30B\tF30C\tF31B\tF128\tF32A\tF33B\tF131\tF132\tF132C\tF132B\tF131B\tF132A\tF35B\tF35A\tF36D\tR26A\tR26D\tR26B\tF172\tF38E\tF38B\tF37C\tF37M\tF37P\tF37F\tF37Q\tF37L\tF39A\tF40A\tF40E\tF40B\tF41C\tF41B\tF41A\tF42B\tF43A\tAA34\tAA34A\tF140\tF161\tF141\tF142\tF113\tF147\tF46B\tF144\tF144A";

   case 316:
    return "F144B\tAA3A\tAA3B\tAA1C\tAA1D\tD279\tF146\tF130\tF139\tAA52\tAA53\tG34A\tG228\tG4A\tG68\tG68A\tG39A\tG39B\tG276\tG276A\tG330\tG40A\tG305\tG72\tG73\tG41A\tG80A\tG74\tG75A\tG75B\tG76\tG76A\tG78\tG81\tG82\tG83\tG84\tG172\tG167\tG168\tG173\tG174\tG175\tG254\tG17C\tG17D\tG17A\tG17B\tG17F\tG307\tG166\tG300\tG29A\tG255\tG29D\tG29B\tG29C\tG227\tG30A\tG225\tG225A\tG298\tG299\tG299B\tG33A\tG222\tG224\tG224A\tG212\tG51A\tG51B\tG213\tG213A\tG213B\tG31A\tG211\tG211A\tG25A\tG31J\tG31F\tG31E\tG215\tG217A\tG216\tG216B\tG216A\tG216D\tG217\tG31D\tG31B\tG321\tG190\tG26C\tG26E\tG278\tG191\tG191A\tG192\tG195\tG195A\tG196\tG196A\tG197\tG198\tG198A\tG199\tG199A\tG287\tG285\tG9A\tG286\tG105\tG106\tG106A\tG106B\tG263A\tG107\tG107A\tG117A\tG322\tG108\tG109\tG112\tG112A\tG7C\tG274\tG289\tG264C\tG264A\tG113\tG7D\tG114\tG114A\tG115A\tG120\tG121\tG121A\tG123\tG125\tG125A\tG266A\tG127\tG127E\tG127F\tG127C\tG129\tG290\tG129E\tG129F\tG129D\tG130\tR13B\tG131\tG131B\tG132A\tG132\tG132B\tG133A\tG133\tG134A\tG136\tG280B\tG280C\tG265\tG139A\tG8A\tG8B\tG7E\tQ41\tG141\tG142\tG143\tG291\tG144\tG144B\tG145\tG147\tG152B\tG151\tG151A\tG152A\tG152\tG153\tG153A\tG153B\tG155\tG331\tG154\tG148\tG260\tG293\tG158\tG158A\tG158B\tG158C\tG161\tG161A\tG162\tG162C\tG162D\tG162E\tG13A\tG164A\tG164\tG165\tG162B\tG295A\tG229\tG220\tG37C\tG22X\tG22A\tG251X\tG53A\tG53C\tG53B\tG201\tG202\tG202B\tG204\tG204A\tG204B\tG250\tG296\tG306C\tG230\tG306\tG48A\tG235\tG237\tG237A\tG309\tG310\tG232A\tG232\tG49C\tG49B\tG49E\tG49F\tG238\tG207\tG21A\tG21B\tG21D\tG21C\tG210\tG210A\tG23A\tG200\tG24C\tG24A\tG24B\tG14A\tG176\tG176A\tG177";

   case 317:
    return "G179\tG284\tG283\tG182\tG16A\tG16B\tG185A\tG185\tG282\tG186\tG186D\tG186F\tG186B\tG64\tG66\tG332\tH13\tH14B\tH14C\tH14D\tH14\tH14A\tH15\tH16\tH16A\tH18A\tH17\tH18\tH19\tH20\tH2A\tH44\tH5A\tH5B\tH30\tH26\tH45\tH41\tH31\tH32\tH25\tH34\tH46\tH38\tH39\tH40\tH42\tI28\tI1A\tI2A\tI5D\tI5C\tI3A\tI18D\tI106B\tI106D\tI106\tI3C\tI3B\tI3G\tI3K\tI3P\tI3E\tI3J\tI18\tI5B\tI4B\tI4C\tI18E\tI18C\tI18F\tI18G\tI18H\tI134\tI19\tI20\tI6D\tI6A\tN28C\tI6B\tI6C\tI21\tI21A\tI8A\tI9D\tI25A\tI25C\tI24A\tI126\tI9C\tI114\tI96A\tI112\tI9B\tI118\tI24B\tI25\tI26A\tI117\tI96\tI150\tI27\tI10B\tI123\tI30\tI31C\tI31A\tI121\tI119\tI122\tI124\tI33\tI99\tI120\tI151\tI40\tI40H\tI40F\tI40C\tI40D\tI41\tI64\tI13A\tI43\tI43A\tI44\tI45\tI46\tI47\tI47A\tI50\tI105\tI50A\tI51\tI54\tI53B\tI55\tI56\tI58\tI59\tI60\tI62\tI62A\tI63\tI12B\tI12A\tI65\tI67\tI59A\tI68\tI69A\tI70\tI70E\tI70A\tI70B\tI71\tI73\tI74\tI75\tI76\tI107\tI107A\tI77\tI78\tI78A\tI79A\tI79\tI139\tI90A\tI130\tI152\tI80\tI81\tI80A\tI80B\tI84A\tI85\tI89B\tI89A\tI81A\tI86X\tI86\tI127\tI15B\tI14C\tI88\tI89\tI86A\tI86B\tI86J\tI86K\tI86I\tI86E\tI86F\tI86G\tI86D\tI14A\tI92\tI15C\tI86H\tI87\tI93\tI109\tI110\tK40\tK31\tK3A\tK4C\tK28C\tK15\tK15A\tK4A\tK17\tK4B\tK18\tK18B\tK18C\tK18A\tK14\tK23\tK23A\tK23B\tK24\tK24A\tK26\tL1A\tL1D\tL9\tL12A\tL12\tL11\tL11A\tL14\tL15\tL15A\tL29\tL32\tL33\tL3A\tL16\tL2B\tL17\tL19\tL28\tL25\tL36\tL38\tL37\tL34\tL8A\tM1C\tM50A\tM51\tM217\tM260\tN113A";

   case 318:
    return "M1J\tM1D\tN112A\tM46\tM1I\tM46B\tM1H\tM1E\tM54\tM55A\tM54A\tM2C\tM2A\tM2B\tM85\tM3B\tM3G\tM3J\tM3E\tM3F\tM62\tM187A\tM57\tM60\tM210\tM4C\tM4A\tM4B\tM4D\tM5B\tM5A\tM5C\tM7A\tM7B\tM64B\tM64A\tM64\tM65\tM67\tM247A\tM66\tM69\tM69A\tM70\tM8F\tM8E\tM8R\tM8H\tM8A\tM8B\tM8G\tM8S\tM8T\tM8I\tM8U\tM8C\tM10B\tM72A\tM73\tM75\tM76\tM198\tM134\tM250\tM76A\tM9B\tM77A\tM237\tM9C\tM9D\tM82\tM9A\tM86B\tM86C\tM86D\tM238B\tM238A\tM235\tM86\tM224A\tM224\tM71\tM90\tM91\tM240\tM240A\tM94\tM95\tM96\tM11A\tM11E\tM11D\tM12K\tM102\tM106\tM104\tM105\tM107\tM109\tM111\tM112\tM230\tM13A\tM13B\tM131A\tM131\tM113\tM116\tM117\tM118\tM119\tM125\tM129\tM133\tM83\tM16C\tM15D\tM139A\tM97\tM261\tM140A\tM138A\tM135\tM137\tM140\tM138\tM138B\tM142\tM215\tM262\tM232\tM263\tM17D\tM233\tM148B\tM148\tM149\tM150\tM264\tM255\tM22E\tM152\tM153\tM24B\tM154\tM245\tM155\tM156\tM157\tM162\tM163\tM23A\tM26A\tM26B\tM165\tM242A\tM167\tM244\tM170\tM171A\tM171\tM32A\tM30A\tM31F\tM236\tM33D\tM175\tM174\tM36A\tM177A\tM38A\tM37C\tM38B\tM37D\tM182\tM37B\tM36C\tM39E\tM39B\tM40E\tM40C\tM185\tM185A\tM43A\tM43C\tM194\tM191\tM201\tM181\tM173\tM190\tM192\tM265\tM195\tN50\tN1B\tN1A\tN44\tN45\tN46\tN3A\tN46A\tN46B\tN3D\tN3B\tN46C\tN49\tN4G\tN4B\tN4E\tN122\tN6A\tN6B\tN51\tN6C\tN51A\tN6D\tN52\tN142\tN55\tN108\tN55C\tN8G\tN8D\tN8A\tN8B\tN56\tN55A\tN116A\tN150\tN151\tN58\tN58A\tN133C\tN59\tN60\tN60A\tN132\tN133\tN132B\tN132A\tN133B\tN132D\tN62\tN62B\tN63\tN64\tN18D\tN18E\tN67A\tN70A\tN16D\tN16E\tN16A\tN16B\tN16C";

   case 319:
    return "N97B\tN106\tN23A\tN24B\tN24H\tN24F\tN24D\tN24A\tN71\tN120\tN24E\tN24C\tN73\tN74\tN111\tN113\tN113B\tN113C\tN119\tA337\tN76\tN76A\tN77\tN82\tN117\tN149\tN83\tN85\tN118\tN115\tN88\tN33C\tN92\tN95\tN138\tN137\tN28F\tN30A\tN30D\tN97\tN97E\tN31H\tN31J\tN31E\tN31F\tN31G\tN31A\tN31L\tN35D\tN102A\tN140\tN97C\tN36D\tN36B\tN36A\tN99\tN100\tN101\tN103A\tN152\tN37D\tN36C\tN139\tN135\tN141\tN40B\tN40A\tN97A\tN104\tN104C\tN34D\tZ24\tN124\tN124A\tN57\tN107\tO53\tO70\tO71A\tO71\tO72B\tO72\tO262\tO4B\tO1B\tO6L\tO285A\tO84\tO6J\tO6K\tO216\tO88\tO88A\tO96\tO307A\tO92F\tO9B\tO9C\tO12F\tO383\tO12G\tO11A\tO11B\tO99\tO98A\tO260\tO13K\tO13L\tO13M\tO13N\tO381\tO303\tO105A\tO123B\tO36M\tO37A\tO118\tO36K\tO36L\tO120\tO36N\tO121\tO121B\tO129\tO130\tO131\tO131A\tO33S\tO33C\tO33M\tO132\tO337\tO33T\tO33D\tO33R\tO33U\tO137\tO138\tO152\tO21B\tO21D\tO18D\tO280\tO21C\tO329B\tO21F\tO32B\tO32C\tO276\tO145A\tO32D\tO16G\tO16A\tO16B\tO16F\tO18E\tO18B\tO18A\tO18F\tO148\tO150\tO329A\tO329\tM211\tO154\tO153C\tO19C\tO156\tO275\tO157\tO158\tO160\tO20E\tO20D\tO161\tO21A\tO166\tO329E\tO167B\tO184\tO185\tO382\tO21G\tO169A\tO169\tO175D\tO175C\tO346\tO22A\tO22B\tO22C\tO180\tO23L\tO23B\tO189A\tO23C\tW4A\tW37\tW37B\tO23Q\tO23T\tW35A\tW35\tW35C\tO23D\tO23V\tW37D\tW37A\tO23E\tO23F\tO23U\tO23P\tO23K\tO182\tO342\tO283\tO24C\tO194\tO191\tO191A\tO190\tO195A\tO196A\tO28D\tO28E\tO164A\tO28B\tO201\tO210A\tO206\tO207\tO211\tO210\tO209\tO214\tO357\tO215\tO212\tO217\tO218\tO219\tO34C\tO222\tO14C\tO225A\tO42A\tO42B\tO42C\tO42D\tO42F\tO42J\tO42I\tO42K\tO43A\tO43B\tO51B";

   case 320:
    return "O51F\tO51C\tO51D\tO51A\tO229\tO229A\tAA50A\tAA50\tO233B\tO234\tO44C\tO44B\tR131\tO45A\tO45B\tT26K\tO47X\tO237\tO237A\tO238\tO231\tO48A\tO50E\tO243\tO338\tO380\tP13\tP15A\tP16\tP22\tP19\tP17\tP17R\tP1B\tP1D\tP104A\tP22A\tP24\tP20\tP25\tP23\tP23A\tP26\tP30\tP30A\tP107A\tP27\tP27A\tP106\tP28\tP29\tP34\tP4A\tP71\tP71A\tP32\tP3D\tP3E\tP3F\tP111\tP71B\tP2E\tP2C\tP2H\tP2A\tP2B\tP2I\tP36\tP36B\tP37\tP37A\tP36A\tP39\tP40\tP42\tP42B\tP42C\tP42E\tP44\tP44C\tP44D\tP44F\tP44G\tP45\tP46\tP51\tP98\tP98A\tP98B\tP53\tP108A\tP110\tP54\tP55\tP56\tP56A\tP57\tV47B\tV47A\tP58A\tP58\tP59B\tP59A\tP59D\tP115\tP60A\tP60B\tP63\tP68\tP66C\tP66A\tP66\tP116\tP69A\tP61B\tP66B\tP97A\tP97C\tP4F\tP4B\tP4C\tP4G\tP74\tP5Q\tP5S\tP5B\tP5F\tP5O\tP5A\tP5AB\tP5M\tP5D\tP5I\tP5J\tP5H\tP5K\tP5Y\tP5L\tP5G\tP118\tP6C\tP76A\tP6A\tAA23A\tP83\tP8A\tP10B\tP86\tP90\tAA5A\tAA5C\tAA5B\tP93\tQ1C\tQ1B\tQ1D\tQ12A\tQ12B\tQ12\tQ2E\tQ13\tQ2C\tQ2A\tQ3A\tQ2B\tQ16\tQ4A\tQ42\tQ18\tQ23\tQ18A\tQ19\tQ20\tQ22\tQ43\tQ51\tQ24\tQ25A\tQ27\tQ28B\tQ28C\tQ28A\tQ29\tQ31\tQ37\tQ14\tQ33\tQ6I\tQ6K\tQ6D\tQ35\tQ47\tQ6G\tQ6A\tO159\tQ6B\tQ6C\tQ6E\tQ7A\tQ7G\tQ7I\tQ7B\tQ7E\tQ7F\tQ36B\tQ36A\tQ50\tR1E\tR1H\tR1C\tR1D\tR121\tR30\tR3R\tR33\tR3C\tR3N\tR3E\tR3O\tR3M\tR3D\tR3AJ\tR3AF\tR3AB\tR3F\tR3AM\tR3AP\tR3W\tR3AC\tR35\tR3AO\tR36\tR40\tR40A\tR36C\tR36A\tR37\tR36B\tR36D\tR1I\tR36E\tR38A\tR12O\tR6B\tR6A\tR42A\tR42\tR42B\tR42C\tR7C\tR7A\tR7B\tR8A\tR105A\tR8B\tR45";

   case 321:
    return "R46\tR107\tR107A\tR47\tR9A\tR49\tR50\tR10I\tR10H\tR10D\tR10G\tR10J\tR10K\tR10L\tR10M\tR10N\tR10E\tR108\tR55\tR122\tR140\tR56\tR91\tR12A\tR92A\tR123\tR92\tR59\tR58\tR60\tR61\tR14A\tR63\tR14B\tR63A\tR65A\tR65B\tR65\tR70\tR124\tR15H\tR72\tR15C\tR15A\tR72A\tR76\tR127\tR15B\tR127A\tR15J\tR141\tR80\tR17A\tR17D\tR17E\tR83\tR18A\tR18F\tR18B\tR18D\tR18H\tR17C\tR82\tR82A\tR81\tS40A\tR109\tR19A\tR20A\tR22A\tR23B\tR118\tR88\tR85\tR62A\tR88A\tR114\tS1A\tS1B\tS46A\tS47\tS47D\tS47A\tS48\tS2B\tS49A\tS182\tS50\tS4A\tS183\tS173A\tS5A\tS55\tS56A\tS56B\tS57\tS57C\tS57B\tS57A\tS59\tS10A\tS82A\tS8A\tS186\tS8B\tS60A\tS60\tS61\tS61A\tS61D\tS62\tS63\tS63A\tS9A\tS68\tS67\tS64\tS64A\tS72A\tS72\tS75\tS74\tS73\tS76\tS77\tS79B\tS78A\tS75A\tS80A\tS80B\tS187\tS82\tS83\tS84\tS85\tS188D\tS188A\tS11E\tS11B\tS11A\tS11D\tS91\tS92A\tS92\tS91A\tS91B\tW107\tS96\tS191\tS12A\tN4J\tN4F\tS17D\tS17B\tS15A\tN4A\tN4D\tS220\tS197\tS18C\tS18B\tS98\tS98A\tS100\tS100A\tS101D\tS101C\tS100B\tS19A\tS20A\tS22B\tS22A\tS105\tS105A\tW109\tS26C\tS109\tS207\tS114\tS115\tS116\tS117\tS118\tS113A\tS28D\tS28C\tS124\tS124A\tS124C\tS124D\tS124E\tS32B\tS32A\tS128A\tS129\tS130\tS106\tS133\tS134\tS135\tS176\tS176A\tS36D\tS36B\tS36A\tS36C\tS36F\tS37C\tS37D\tS37B\tS37A\tS198\tS151\tS152\tS152A\tS152B\tS42A\tS153\tS44A\tS43A\tS43B\tS43E\tS168\tS44C\tS44D\tS109A\tU26A\tS167\tS167C\tAA21A\tAA21D\tAA21E\tAA42\tAA20B\tT137\tAA20C\tAA20A\tAA20D\tS221\tAA41\tS222\tS89\tS107\tS112\tS88\tS104\tS203\tT3C\tT3H\tT3B\tT1A\tT117A\tT3F\tT117\tT150\tS14E";

   case 322:
    return "T44\tT36C\tT49\tT49A\tT7B\tAA70\tT53\tS18A\tT9D\tT9B\tT126\tT151\tT11B\tT11D\tT125\tT131\tT58A\tT58C\tT60\tT60A\tT63\tT63E\tT63F\tT63C\tT64\tT116B\tT64B\tT116\tT116A\tT62\tT63A\tT63D\tAA18A\tAA17A\tAA17B\tAA18D\tT67\tT67A\tT12A\tT12B\tT12D\tT13A\tT14A\tT72\tT133\tT142\tT124\tT73\tT73B\tT73A\tT73C\tT73D\tT130\tT74\tT18A\tT75\tT19A\tT76A\tT79\tT76B\tT19E\tT19F\tT76\tT19C\tT120\tT21A\tT144\tT21D\tT11C\tT21G\tT21C\tT21E\tT80\tT80B\tT22E\tT22A\tT22B\tT22D\tT83A\tT83\tT83C\tT83D\tT84\tT84B\tT128A\tT128\tT84A\tT85\tT136\tT88B\tT88\tT88C\tT24B\tT88A\tT88D\tT24A\tT89\tT25E\tT25F\tT25C\tT25A\tT25B\tT26B\tT26E\tT26F\tT26G\tT26M\tT26H\tT26A\tT26J\tT26D\tT51\tT90\tU100\tT90A\tT93\tT30A\tT95C\tT95A\tT95\tT95B\tT101\tT102\tT102A\tN78\tT103B\tT103A\tT146\tT141\tT31A\tT30D\tT29C\tT29A\tT145\tT32B\tT140\tT33C\tT106\tT113\tT86\tT87\tT109\tT94\tU131\tU7B\tU7C\tU7E\tU7A\tU7D\tU52\tU50A\tU50B\tU55A\tU54B\tU54\tU55\tU13A\tU13C\tU14A\tU13B\tU58\tU13D\tU117\tU15B\tU15A\tU16A\tU16D\tU122\tU140\tU17A\tU119\tU19A\tU134\tU20A\tU21A\tU64\tU65\tU22A\tU24E\tU127\tU27B\tU128\tU27A\tU23B\tU23E\tU23F\tU23G\tU72\tU25C\tU25B\tU25D\tU24M\tU24J\tU24K\tU24R\tU24I\tU24A\tU24O\tU142\tU24D\tU24H\tU74\tU24S\tU25F\tU25G\tU25A\tU24C\tU24G\tU24B\tU26B\tU75\tU24T\tU27D\tU27C\tU24Q\tU24N\tU30A\tU30C\tU32D\tU32F\tU32B\tU33A\tU34A\tU88A\tU141\tU89\tU38A\tU38C\tU91\tU39A\tU39C\tU39P\tU39F\tU39O\tU39S\tU39N\tU39I\tU39B\tU39Q\tU39H\tU3F\tU39E\tU39D\tU94\tU94A\tU95\tU96\tU96A\tU39T\tU97\tU97A\tU99A\tU99B\tU99C\tU99H\tU99E";

   case 323:
    return "U143\tAA23S\tAA23C\tAA23R\tAA23D\tAA23B\tAA23J\tAA23L\tAA23Y\tAA23K\tAA23F\tAA23P\tAA23O\tAA23Z\tAA23I\tAA23M\tAA24A\tAA24B\tS132\tU101\tU103\tU93\tAA27C\tAA27D\tAA27E\tU98\tU109\tU105\tU107\tAA29A\tV2B\tV43A\tV46\tV45\tV48\tV49\tV54\tV129A\tV58\tV59\tV62\tV63\tV16C\tV16A\tV16B\tV17C\tV17B\tV21A\tV21C\tV117\tV117A\tV23B\tV65A\tAA27A\tV65\tV28F\tV28B\tV28C\tV119\tV84B\tV84A\tV149\tV28G\tV29B\tV91\tV89\tV148\tV31B\tV96\tV115\tV97\tV32D\tV32E\tV32B\tV98\tV98A\tV36G\tV36E\tV36A\tV36H\tV36K\tV36B\tF143\tV131\tF143C\tV132\tV102\tV110\tV110B\tW1B\tW27B\tW27\tW27C\tW2B\tW29\tW27A\tW30\tW32\tW32A\tW3C\tW5B\tW38\tW39\tW9E\tW9B\tW9F\tW40\tW41\tW10B\tW11A\tW14D\tW15A\tW15B\tW15D\tW45\tW99A\tW99C\tW47\tW48\tW48A\tW16A\tW17B\tW17C\tW17D\tW17F\tW18B\tW18D\tW19A\tW20A\tW50\tW121\tW52\tW53\tW53A\tW54\tW57\tW56\tW21D\tW122\tW21A\tW21B\tW21C\tW123\tW59\tW60\tW61\tW113\tW125A\tW63\tW101\tW124\tW126A\tW64\tW65\tW65A\tW65B\tW66\tW130\tW67\tW119\tW70\tW120\tW69\tW112\tW72\tW73\tW78A\tW62\tW76\tW77\tW78\tW79\tW80\tW85\tW125\tW128\tW131\tW117\tW88\tW89\tW92\tW93\tW95\tW132\tW7A\tW100\tW104\tW98\tX2D\tX2E\tX2A\tX2B\tX3A\tX3B\tX3D\tX4K\tX4J\tX4X\tX4L\tX4E\tX4C\tX5A\tX6D\tX6G\tX6B\tX13\tX10\tY1B\tY23\tY3B\tY3C\tY3D\tY11\tY12\tY13\tY27\tY30\tY7A\tY7D\tY7C\tY7E\tY16\tY17\tY17A\tY24\tY18A\tY18\tY18E\tY8A\tY8B\tY21\tZ2F\tZ15J\tZ11A\tZ11B\tZ26\tZ20\tZ22\tZ30\tZ36\tZ6A\tZ31\tZ37\tZ49\tZ50\tZ51\tZ52\tAA8A\tAA25B\tAA78\tAA80";

   case 324:
    return "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t10a\t11\t12\t13\t14\t15\t16\t17\t18\t19\t20\t21\t22\t23\t24\t25\t26\t26a\t27\t28\t29\t30\t31\t32\t33\t34\t35\t36\t37\t38\t39\t39a\t40\t41\t41a\t42\t43\t44\t45\t45a\t46\t46a\t46b\t47\t48\t49\t50\t51\t52\t53\t54\t55\t56\t57\t58\t59\t60\t61\t62\t63\t64\t65\t66\t66a\t66b\t66c\t67\t68\t69\t70\t71\t72\t73\t74\t75\t76\t77\t78\t79\t80\t81\t82\t83\t84\t85\t86\t87\t88\t89\t90\t91\t92\t93\t94\t95\t96\t97\t97a\t98\t98a\t99\t100\t100a\t101\t101a\t102\t102a\t103\t104\t104a\t104b\t104c\t105\t105a\t105b\t106\t107\t107a\t107b\t107c\t108\t109\t110\t110a\t110b\t111\t112\t113\t114\t115\t115a\t116\t117\t118\t119\t120\t121\t122\t123\t124\t125\t125a\t126\t127\t128\t129\t130\t131\t132\t133\t134\t135\t135a\t136\t137\t138\t139\t140\t141\t142\t143\t144\t145\t146\t147\t148\t149\t150\t151\t152\t153\t154\t155\t156\t157\t158\t159\t160\t161\t162\t163\t164\t165\t166\t167\t168\t169\t170\t171\t172\t173\t174\t175\t176\t177\t178\t179\t180\t181\t182\t183\t184\t185\t186\t187\t188\t189\t190\t191\t192\t193\t194\t195\t196\t197\t198\t199\t200\t201\t202\t202a\t202b\t203\t204\t205\t206\t207\t207a\t208\t209\t209a\t210\t211\t212\t213\t214\t215\t215a\t216\t216a\t217\t218\t219\t220\t221\t222";

   case 325:
    return "223\t224\t225\t226\t227\t227a\t228\t229\t230\t231\t232\t233\t234\t235\t236\t237\t238\t239\t240\t241\t242\t243\t244\t245\t246\t247\t248\t249\t250\t251\t252\t253\t254\t255\t256\t257\t258\t259\t260\t261\t262\t263\t264\t265\t266\t267\t267a\t268\t269\t270\t271\t272\t273\t274\t275\t276\t277\t278\t279\t280\t281\t282\t283\t284\t285\t286\t287\t288\t289\t289a\t290\t291\t292\t293\t294\t294a\t295\t296\t297\t298\t299\t299a\t300\t301\t302\t303\t304\t305\t306\t307\t308\t309\t309a\t310\t311\t312\t313\t314\t315\t316\t317\t318\t319\t320\t321\t322\t323\t324\t325\t326\t327\t328\t329\t329a\t330\t331\t332a\t332b\t332c\t333\t334\t335\t336\t336a\t336b\t336c\t337\t338\t339\t340\t341\t342\t343\t344\t345\t346\t347\t348\t349\t350\t351\t352\t353\t354\t355\t356\t357\t358\t359\t359a\t360\t361\t362\t363\t364\t364a\t365\t366\t367\t368\t368a\t369\t370\t371\t371a\t372\t373\t374\t375\t376\t377\t378\t379\t380\t381\t381a\t382\t383\t383a\t384\t385\t386\t386a\t387\t388\t389\t390\t391\t392\t393\t394\t395\t396\t397\t398\t399\t400\t401\t402\t403\t404\t405\t406\t407\t408\t409\t410\t410a\t411\t412\t413\t414\t415\t416\t417\t418\t419\t420\t421\t422\t423\t424\t425\t426\t427\t428\t429\t430\t431\t432\t433\t434\t435\t436\t437\t438\t439\t440\t441\t442\t443\t444\t445\t446\t447\t448\t449\t450\t450a\t451\t452\t453\t454\t455\t456\t457";

   case 326:
    return "457a\t458\t459\t460\t461\t462\t463\t464\t465\t466\t467\t468\t469\t470\t471\t472\t473\t474\t475\t476\t477\t478\t479\t480\t481\t482\t483\t484\t485\t486\t487\t488\t489\t490\t491\t492\t493\t494\t495\t496\t497\t501\t502\t503\t504\t505\t506\t507\t508\t509\t510\t511\t512\t513\t514\t515\t516\t517\t518\t519\t520\t521\t522\t523\t524\t525\t526\t527\t528\t529\t530";

   case 353:
    return "a\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\th\tt\tth\td\tdh\tw\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\ts\ta\ti\ti\tu\tu\te\te\tai\to\to\tau\t\ty\tw\th\tm\tr\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 360:
    return "ngku mfon\tgbie fon\tpon mfon pipemgbie\tpon mfon pipemba\tnaa mfon\tshunshut\ttita mfon\tnza mfon\tshinda pa nji\tpon pa nji pipemgbie\tpon pa nji pipemba\tmemgbie\ttu memba\tngangu\tmemvux\tmansue\tmvuengam\tsunyam\tnto'pen\tkukutnda\tnkindi\tsuu\tngkunzum\tlapa'\tlet kut\tntap mfaa\tmekup\tpashe\tghuere\tpamshe\tmon ngguet\tnzun mut\tu yu' ne\tghueghue\tntap ntaa\tsisa\tmgbasa\tmunjomndu'\tmoompu'\tkafa\tpa lerewa\tnda lerewa\tpet\tmemkpen\tnika\tpup\ttuep\tluep\tsonjam\ttutuwen\tmenyi\tket\tndaangguet\tkuo'\tmoomut\tshum\tlomme\tfir'i\trom\tkpo'\tso'\tmap piet\tshire\tntap\tsho' nshut yum\tnyit mongkue'\tpaare\tnkaare\t*\tnggen\tmesi\tnjam\tmbanyi\tnyet\ttuen\tsot\tpaam\tnshie\tmem\tnyi\tka'\tnsha\tve\tlu\tnen\tna'\tmba'\tnshut\ttu memgbie\tsie\tset tu\tlom ntum\tmba mele\tkiem\tyure\tmbaare\tkam\tpeshi\tyafu lerewa\tlam nshut nyam\tntie shuo'\tndu njaa\tghughuem\tpit\ttu nsie\tshet nja'\tshueshtu\tmfon tue'\tmbit mbaaket\tnyi ntum\tkupu'\tghughen\tkuyux\tlaane\tparum\tvum\tngkindi mvop\tnggu mbu\twuet\tsakue\ttaam\tmu'\tngguo'\tngguo'\tmfiya'\tsu\tmburi\tmontien\tnyeme\tpunggaam\tmut ngget\tfux\tmbuo'\tfe\tkuem\tma njuena\tma nju'a\tlet\tnggaam\tnsen\tma\tki'\tnggom\tngku memba\tnza\tyum\twangkuo'\tnggen\tnduere\tngka'\tghare\tmbeket\tgbayi\tnyir mkpara' mun\tntu mbit\tmbum\tpirien\tndombu\tmbaa\tkushuep\tghap\tkuka'\tyu muome\tnzem\tmbu\tnsuen\tmbit\tyu'\tkpara'\tkaa\tsux\tndida\ttaashe\tnju'\ttita yu\tsuet\tngguen nyam\tvux\tnansana'\tma kueri\tntaa\tngguon\tlap\tmbirien\tmgbasa'\tntungba\ttutux\tnggum\tfu\tndut\tnsa\tnsha'\tbung\tvuepen\tmbere\tru\tnjem\tlam\ttituep\tnsuot ngom\tnjee\tket\tnggu\tmesi\tmbuem\tlu\tkut\tnjam\tngom\twup\tngguet\tnsom\tnten\tkuop nkaare\tnsun\tndam\tma nsie\tyaa\tndap\tshu'\tshetfon\tmbi\tmemba\tmbanyi\tkusux\tmbux\tkum\tmbaa\tyuwo'\tnjux\tmie\tmue\tshi'\tken\tken\tnga'\tna'\tli'\tpin\tpen\ttet\tmbuo\twap\tnji\tmfon\tnjie\tlie\tnjut\tnshe\tnggaame\tnyam\twuen\tngkun\tshe\tngkap\tkuetmun";

   case 361:
    return "tut\tshue\tnjap\tsu\tket\tyemme\tkuom\tsap\tmfut\tndux\tmaleri\tmut\tsue'\tyen\tnjuem\tkuot mbue\tngkuri\ttu\tghaa\tngkye\tfufuet\tnde\tmgbofum\tluep\tndon\tmoni\tmgbun\tpuut\tmgbie\tmfo\tlum\tnsiep\tmbaa\tkwet\tnyet\ttuen\tsot\tyuwo'\tkum\trem\ttee\tngkue'\tmfue\tnsiet\tkup\tpip\tpute\tnyu\tlet\tnggaam\tmfie\tnggwen\tyuom\tpap\tyuop\tndam\tntum\tsue\tkun\tnggux\tngkie\ttuot\tmun\tku'\tnsum\ttun\tmenjet\tnggap\tlum\tngguom\tnshut\tnju'\tghue\tku\tren\tte\tto'\tnyi\trii\tlee\tmee\tm\tsuu\tmu\tshii\tshux\tkye\tnu\tshu\tnte\tpe\tn'i\tsho'\tpu'\tmvop\tlo'\tren\tti\tntuu\tsamba\tsa'\tfaa\tndap\ttoon\tmbum\tlap\tvom\tloon\tpaa\tsom\tra'\tnshuop\tndun\tpue\ttam\tngka\tkpux\twuo\tse\tngguet\tpaam\ttoo\tkuop\tlom\tnshie\tnggop\tmem\tngkux\tngo'\tnshu\trimgba\tnjux\tpem\tsaa\tnggure\tmgba\tghux\tngkuem\tnjemli\tmap\tloot\tnggee\tndi'\tten ntum\tset\tpum\tndaa\tnggueshe nyam\tyie\tghun\ttue\tyue\tpo\ttume\tkue\tsuen\ttue'\tvue\twux\tlaam\tpu\ttaa'\tghaame\tngurut\tshue'\tmgben\tmbe\tnza'\tnkom\tgbet\ttum\tkut\tyap\tnyi\tyit\tmfu'\tndia'\tpie'\tyu'\tluem\tfu\tgbux\tngkup\tket\tme\tngkaami\tghet\tfa\tntum\tput\tyum\tnggue\tnyi\tnzu'\tpoon\tmie\tfut\tne\tmue\tghue\tfu i\tmvi\tpua'\tngkum\tkut\tpiet\tntap\tyuet\tnggup\tpa\tfu\tfom\tnje\ta\tto'\to\ti\tla'\tpa\ttaa\tta'\tndaa\tshi'\tyux\tngue\tyuen\tyo'\tyo'\tyu'\tyun\tkux\tpux\tnje\tpu\twu\tfe\tve\tlu\tmi\trux\tre\tnguet\tnga\tsho\tsho'\tfu\tna\tpi\tlo'\tko\tmen\tma\tma'\ttu\tki\tmon";

   case 362:
    return "ten\tfa'\tghom\tka\tu\tku\te\tre\tte\tnyi\tla\trii\trie\tmee\ttaa\tndaa\tnjem\tm\tsuu\tshii\tsi\tsux\tkye\tket\tnue\tnu\tnjue\tyo'\tshu\tya\tnsha\tpux\tnte\twu\tpe\tru\tn'i\trux\tken\tngkwen\tngga\tsho\tpue\tfom\twa\tli\tlo'\tko\tmben\tren\tma\tmo\tmbaa\ttet\tkpa\tsamba\tvu'\t\t\t\t\t\t\t\tt\tng\ty\tm\tb\td\ta\tph\tkh\th\ti\tc\tk\tl\tm\tn\tp\to\to\tr\tsh\tth\te\tw\te\tk\tl\tl\thai\to\ttek\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t,\t.\toz\toc\toq\tox\taz\tac\taq\tax\tvz\tvc\tvq\tvx\tez\tec\teq\tex\tiz\tic\tiq\tix\tuz\tuc\tuq\tux\tawz\tawc\tawq\tawx\tuiz\tuic\tuiq\tuix\tng\tuex\tuez\tawx\tuec\tuez\tueq\tuex\tuiuz\tuiuc\tuiuq\tuiux\tmz\tmc\tmq\tmx\tk\tkh\tg\tng\ts\ty\tw\tp\tny\tph\tb\tm\tn\th\tl\tht\tt\td\tr\tnh\tsh\tc\tts\tgh\thtt\tth\tx\tf\tdh\tch\tz\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\t\tn\tk\ts\tf\tmb\tny\tg\td\tkp\tj\txw\tw\tz\tgb\tnd\tc\thw\tt\tb\tv\th\tp\tl\ta\to\to\tu\te\te\ti\t\t\t\t\t\t\t\t.";

   case 363:
    return "eeb\teev\tib\tiv\taub\tauv\tub\tuv\teb\tev\taib\taiv\toob\toov\tawb\tawv\tuab\tuav\tob\tov\tiab\tiav\tab\tav\twb\twv\taab\taav\tv\tnts\tl\th\tnl\tr\tnk\tqh\ty\thl\tm\tch\tnch\thn\tplh\tnth\tn\t'\tx\tc\tm\td\tj\tv\t\ts\tg\t?\t!\t,\t&\t%\t+\t-\t*\t/\t~\t`\t-\t-\t^\t@\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\tCaum\tPua\tVam\tRoob\tNeev\tRuav\tTas\t\t'\tXyoo\tHli\tHli\tZT\tHnub\tNqig\tXiab\tNtuj\tAv\tTC\tMT\tTau\tLos\tMus\tCHLNN\tCCT\tCT\tCTC\tCPD\tCNT\t\t\t\t\t\tCheng\tYeng\tLee\tLor\tXiong\tKong\tHer\tMoua\tThao\tChang\tPha\tKhang\tHang\tVang\tFang\tYang\tChue\tKw\tVue";

   case 365:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tn\tm\t'\ta\tk\tkh\tg\tgh\tn\tc\tch\tj\tjh\tn\tt\tth\td\tdh\tt\tth\td\tdh\tn\tp\tph\tb\tbh\tm\ty\tr\tl\tv\ts\ts\th\ta\ti\tu\tu\te\tai\to\tau\t\t\t.\t,\t.\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 366:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tM\tS\tV\tW\tAtiu\tZ\tKp\tP\tT\tG\tF\tI\tK\tA\tJ\tE\tB\tC\tU\tYu\tL\tQ\tH\tNg\tX\tD\tO\tN\tR\tO\tAi\tY\tm\ts\tv\tw\tatiu\tz\tkp\tp\tt\tg\tf\ti\tk\ta\tj\te\tb\tc\tu\tyu\tl\tq\th\tng\tx\td\to\tn\tr\to\tai\ty\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19\t1\t2\t3\t,\t.\tAiva\t!";

   case 367:
    return "b\tb\tb\tbl\tm\tm\tm\tf\tv\tv\td\td\td\td\tdr\tdr\tn\tn\tn\tn\tnr\tnr\tl\tl\thl\thl\tdl\tdl\tdli\tdli\tg\tg\tg\tgh\tgh\tngg\tngg\tngg\th\thx\thx\thx\tj\tj\tni\tni\tzh\tzh\tzh\tzh\tj\tsh\tx\tr\tr\tz\tz\tz\ts\tr\tr\ty\ty\ty\tyi\tyi\tw\t\t\tbl\tsh\tj\td\tz\tdr\t\t\t\t\t`\tn\t'\t`\t'\ta\tau\tah\tan\tang\to\toa\two\tw\te\ten\teng\teu\ti\tia\tian\tiang\tio\tie\tii\tiu\ting\tu\tua\tuan\tuang\tuu\tuei\tung\tyu\tyi\te\te\tyu\tyu\ti\ti\tai\tei\tao\tou\tn\tng\tuog\tyui\tog\ter\tw\tig\tea\tiong\tui\t\t\t\t\t\t\t\tx\tb\td\ts\tx\tb\tl\tt\ts\tk\tf\tb\tx\tl\tt\ts\tf\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t-\t-\t,\t-";

   case 368:
    return "do\tsa\tchha\tsho\tngwu\tzar\tgwyr\tgon\ttson\tke\tchha\tpho\tchha\tkhi\trer\tpar\tje\tle\tshon\tshe\tchha\tzar\tlo\ttsew\tthwy\tphy\tsho\tkhi\tngwu\tvor\tto\tni\tphy\tchha\tsho\thar\tngwu\ttew\t?\tde\tthwu\tde\tli\tpho\tthew\tthwu\tthew\tthwy\tlhy\tpho\tchhew\tchyr\t?\tme\tthon\tkhu\tte\tzi\tnyr\ttshwin\tka\ttew\ttsewr\tli\tko\tve\tdzew\tku\tmo\tla\tbe\tly\ttwa\tphe\tba\tta\tdir\tbu\tji\tko\tmo\tly\tly\tty\tta\tta\tdo\tme\trer\tkyr\tkyr\tla\tvor\tgew\tchha\tku\tvon\tphi\tlha\tdzy\tdzy\tcho\tbe\ttew\tbi\ttin\tthew\tsy\tthon\tjwo\tchhi\tkhy\t?\te\tme\ta\tly\te\tphe\tkha\tsi\ttha\tkir\tlhe\tbe\ttshe\tta\tta\tko\tkhy\tshu\tchhwa\tghwa\tmer\tze\tkwe\tzhy\tvi\tjwa\tnar\tor\tlhi\ttshen\tu\ttshwa\tkwar\tkwar\ttew\tsa\tme\tborn\tkhy\tker\tpha\te\tby\ttshi\tji\tme\tvar\thon\tpyr\tdi\tvi\tba\tne\tir\tlhe\tcho\trur\tngyr\tgu\tar\tpha\tkyr\tgar\tli\tly\tdzen\tchyr\tchyr\tpha\tryr\ttwi\tbi\tlhy\tlhy\tdwe\te\te\tmo\ttu\ttswy\tpha\tkhy\tler\tlwy\tvir\tar\tla\tswy\tge\tpho\tver\tver\tnga\ter\tko\t?\ttew\tly\ttew\ttsewr\tzhi\tmu\tbu\to\tjen\tne\tlon\tli\tbu\tky\tky\tne\tpu\tshi\trir\tmi\tky\tdy\tle\to\tge\trir\tpew\tli\tu\tjon\tdy\the\tbu\tjen\tmyr\tkhu\tpu\tmi\tkhy\thy\tsa\tly\tny\tky\tvar\tny\tzhi";

   case 369:
    return "?\tthwo\tchwe\tchwon\tdi\tchwo\tchar\t?\tshwo\tzi\tzi\tzhi\tchwy\tchwo\tli\tchwen\tchi\tngorn\tshwo\tgy\tshwon\tshe\tji\tche\tchwen\tchwa\tchwy\tbir\tve\tkin\tvy\tngwu\tngwu\tky\tly\tko\tror\tlhe\tje\tly\tlu\tbi\tnu\tlew\tdzen\tdzy\tga\tme\tphy\tpe\t?\tma\ttwi\tghwen\tchhew\tmy\tchha\tpe\tbu\tnwy\tla\tshan\tse\tlu\trur\tu\trar\tlwu\tla\tew\tden\tten\tten\tnon\tlhi\tmi\tghor\tlwen\tkhwy\tla\tla\tme\tdzwa\tne\tna\tli\tzi\tme\tji\tme\tbe\tlen\tkhew\tbe\tlhy\trewr\tgur\tkhwy\tsew\trur\tmar\ttu\tu\tgu\tme\tlwon\tkwe\tkewr\tdzew\tngewr\tdu\tky\tlwen\tten\tten\tge\tle\tme\ttwy\tj?\tkwy\ta\ttshy\ttshy\tto\ttew\tno\tdze\tu\tsan\tphe\tpu\tpu\t?\tkwen\tngwyr\tgi\tko\tka\tshwy\tbu\tlew\ttshe\tchu\tle\tga\tlon\tme\tka\tdi\trar\tke\tkhy\tlhi\tdzu\tsa\ttsar\tryr\tme\tmi\tbu\tu\tkhwy\te\tkhan\tkhwa\tdi\tsiw\tme\tphy\te\tlyr\tvir\tjew\tlhwo\ttshy\tla\ttha\tdzi\te\tla\tla\trar\tla\tbu\te\tlwon\ta\tew\tchhy\tge\tphar\tphy\tshan\tsar\thwa\tmi\tchhy\tshar\thwa\tkhwa\tkhwa\tthe\tmer\tlu\tlhew\tve\tle\tdi\tha\tsha\tsha\tly\tla\tchyr\tzir\tlhew\tlwyr\tshy\tte\twya\twya\tkhon\tkhy\tbi\tlen\tka\tko\ttswa\t?\tla\tkhy\tma\tlon\tdi\tdi\tlwan\tka\tryr\tda\tma\tnga\tlu\tkho\tdzon\tlhwi\tche\tka\tzy\tkhan\tlu\tnen\tgwan\tdzu\tdon\tde";

   case 370:
    return "ly\tvu\tka\tsu\tny\tle\ttshe\tla\tjan\tni\tzhi\ttsur\tde\ttsa\t?\tde\tmy\tdzi\tkewr\tle\tka\tzhi\t?\tdi\thwin\tchu\tgu\tgu\tka\ttsin\tdzar\tte\tdzi\tzorn\ttshu\tkewr\tshu\tje\tlha\tshe\tlo\to\ta\tlwe\ta\tkhwa\tghir\tghir\tnar\trar\tkhwa\to\tror\tjy\tsy\tngewr\tchhon\tsi\tna\tchew\tpu\tpi\tlhwa\ttsha\ttshwa\ti\tghi\tte\tja\ttsa\tpi\ttsa\ttsa\tje\tjwe\tchon\tpu\tshwa\tbe\tkwon\tchon\tdzwy\t?\tphi\tchew\tchyr\ttshen\tmi\tchhy\tdi\tthu\tzhi\tdze\tshi\tghu\ta\tchu\tkew\tshwa\tphi\tchhy\tgwe\t?\ttshen\tchyr\tgo\tchhen\tkhe\tgwe\tchen\tchhy\tka\tchhy\tshwu\tchhew\tkwa\tchhy\tvi\tmy\tchhu\thon\tbu\tsha\ttshe\tgha\tsy\tshar\tror\tghu\tna\tdzwy\tmur\tten\tdi\tno\tsa\thwi\tno\tlo\ttsi\tnu\tkwi\tdon\tni\tzyr\tdzwan\tpa\tmy\tba\tshy\to\tlhe\tghe\thwin\tni\ttshew\tzhu\tja\tgi\tso\tge\tha\tly\tku\tcha\tmy\tdy\tchhwan\tty\thon\tlon\tna\tku\tse\tla\tkha\tlu\tdzo\t?\tchwen\tse\tchhu\tlhu\tlen\tno\tlwo\tha\tsho\tda\tby\tkyr\tshin\tchy\tde\tshwo\tsi\tsu\tlwu\tkhwar\tghu\tngwu\tja\trer\tchor\tne\ttswu\tchhyr\tthwu\tchhu\tden\tke\tzyr\tthwi\ttha\tka\tswi\tkhwar\tvy\tvy\tnwy\ttsa\tlwu\tner\tker\tja\tna\tkwy\tkhar\tzyr\tvir\tlhu\t?\tlir\tvir\two\ttew\tpho\tdi\tshwi\tngwyr\tge\tdi\tli\tkwan\t?\tsu\ttswen\ttsi\tma\tno\tkwi\tdzon\tchhy\tzyr\tzhu\tur";

   case 371:
    return "ha\tdi\tchwi\ttun\tlon\tsan\tshwe\tky\tmur\tner\tnwy\tha\tna\thwar\tdi\tur\ttswa\tchwan\tchor\t?\tthwan\t?ar\t?ar\tgu\tnwy\tlhu\tnen\thwar\tnor\tse\tna\tchiw\tna\tthan\tgu\tgu\t?\tpa\tpho\tur\tjwon\tpen\tlwy\tchwu\tdar\tku\tmor\tvi\tpu\tben\tva\tva\tvi\tkon\tner\tpo\tne\tner\tvi\tar\tly\tdy\tthwy\tpen\tghu\tvi\tnwe\tew\tne\tkyr\tkyr\tshon\tkon\thy\tsu\tkhy\tjwe\ttsir\tpa\tsu\tkhin\tkhy\tva\trewr\tkir\tkyr\tkyr\tvi\tpa\tvi\tzar\tky\tpa\ton\tngwy\tdy\tkhin\tsu\tpo\tba\tda\tghy\tlhu\tli\tzur\thy\ttshen\tny\tlu\tlon\tdewr\t?\tpo\tzy\tla\tni\tdir\tchwa\tdzen\tdzen\tpar\ttsewr\tcha\tja\tve\ttshwu\tve\tlew\tcha\trir\tcha\tki\tvyr\tghor\tvi\tvyr\two\tky\trer\tvyr\tjon\tkhi\tkwi\tme\tky\tmur\tda\tkewr\tje\tku\tkhi\tku\tbu\tpha\tmir\tku\tku\tpha\tmy\tthar\ter\tku\tthen\tpon\tme\tmi\tkha\tkha\tvu\tka\t?\ttser\tjyr\tmi\tvu\tvu\tchy\ttser\tjwe\tkha\tti\tvu\tkon\tcha\tcha\tbu\tva\tkon\tswew\tmi\tmi\tpo\tmi\tngwy\tmi\te\tngwy\twy\thwan\tdi\tngwu\tghur\tghar\tsi\t?\t?\tba\tshy\ttshe\tno\tdu\tli\tcho\trir\trer\tj?\tghar\tdzwyr\tbe\twin\tpe\tzo\tu\tlo\tghar\tku\tghur\trer\ttha\tlu\tba\t?\tghur\tby\tvi\tlu\tkor\tma\ttshe\tpen\tte\tli\tphe\tkar\tju\tma\tpho\tgy\tma\tu\trer\tjyr\tnwy\trer\tla\tla";

   case 372:
    return "rer\tti\tti\tsha\tpen\tbe\tcho\tlho\tbe\tmar\tpen\tgha\tva\tke\tpy\tlhu\thon\tshi\tgha\tswy\tghar\tpe\tchi\tlhu\tkho\tdu\tror\tvar\tgha\tghew\tchy\tchi\tchy\tchy\tchy\tlu\tve\tkwy\tlu\tne\tshi\tshi\tkhon\tve\tky\tshwa\tlen\tke\tphy\tni\tby\tche\tnu\tli\tla\tsy\tse\tan\tmin\ty\tjwa\ttshon\tswin\tngwi\tji\ton\tvyr\tchin\tchu\tgy\tty\tma\tdzy\tme\tnga\tkhon\tke\tla\tsy\ttha\tlew\tmor\tshwa\tdi\tmy\tji\tngwir\tse\tswe\tghan\tgar\tzyr\tgu\ttsewr\tkhew\tvi\trir\trir\t?\tghwa\tghwa\tche\tshwyr\tto\tngon\tgi\tkwin\tby\tdzu\tnwy\tdy\tgur\ttshe\tka\tchhew\tna\tlwan\ttsy\tzew\tto\tghwe\tan\tnu\tgha\tne\tkha\tngwu\tla\ttshwew\tdzu\tna\tla\tla\tshyr\thwa\tnwew\tjen\tla\t?\tshon\tly\tdzwy\ton\tgo\tghwe\ty\tmi\tchha\tngon\tlwe\tjy\tkhe\tghe\tghe\tby\tu\tjwa\tmin\tna\tnwo\tke\tdzwy\tshe\tbi\tgur\ton\tna\tgha\tba\tnu\tva\tgew\tly\tkhy\tkha\tkhi\trir\tshwi\tchi\tkhu\tchhwy\tkwa\tjwa\trar\tly\tsha\ttshew\tkur\tkhwe\tthu\tmi\tlu\tlu\tmi\tsy\tgu\tngwe\tka\tle\tky\tlhwu\tky\tkhon\tghe\t?\tsha\tlwu\tji\tghy\twer\tdzu\tchhe\ttshe\tvon\tga\tju\then\tpy\tma\tnwy\tkhor\tve\tchu\tngwyr\tde\trir\tvy\tje\tje\tshon\tdwu\tgha\tmi\tben\tswin\tphu\tver\tlwe\tma\t?\tna\tte\tbo\tna\tphy\ter\tlo\tkhwan\tna\tlwe\tvy\tkhar\tngwi\tlo\ttshew\trir";

   case 373:
    return "va\tsi\ttsi\tchi\tba\tkew\tso\tu\tchan\tchhon\tkwon\tbon\tzi\tngon\tghe\tlwu\tnu\tka\tvy\t?\tlhu\tnir\ttsewr\tsha\tmo\tchhi\tphy\tgwi\tlwen\tkew\tmyr\tn?\tsu\tly\tti\tlen\tkwi\tdzi\tmer\tsu\tchy\tghe\tkwe\tdu\tvi\tngewr\tngon\tdzi\tnu\tly\ttshew\tzar\tur\tku\tkorn\tchon\tba\ter\tli\tar\tghwe\tkhwy\tkhy\tlwyr\to\tchi\tgu\ttson\trir\tme\tlu\tlu\tnu\tshon\t?\tler\tzhin\tler\tnew\tchyr\tky\tkhy\tni\tdi\tthe\tphy\tko\trer\tngy\tphy\tma\tte\tva\tphy\tdzo\tty\tkho\tzor\tkhy\ttsha\tshwa\tbi\tthy\tdwu\tlo\tlwu\tme\trur\tshy\tchhwyr\tchhi\tlo\tlhi\tghi\tchhwyr\tshy\ttsen\tjwa\tgha\tngwe\tchhon\tta\tngwu\tkho\tlu\tda\tku\tne\tdzen\tdzu\tchhwo\t?\tnwi\tswi\tge\tkha\tpha\ttho\tshy\tswy\tgy\tla\tke\tnwo\tbu\tlu\tda\tlho\tha\tna\tny\tsin\tnwo\tsa\tsa\tghi\tta\tne\tche\tka\tngwe\tta\tne\tzhir\ttu\tchhwi\tshwon\ti\trir\tli\tlhorn\tna\tkewr\tnu\tchhon\ta\tlwyr\twu\tlhu\tla\tkewr\tbu\tswy\tdu\tngwu\tka\tku\tpu\tle\te\tthy\tthy\tshy\tshy\tmo\twu\tlu\tshwe\tsin\tgu\tdo\tngwe\tku\tte\tgo\tle\tpwyr\tpwyr\tew\tku\tku\tngon\te\tlen\tlen\te\tlen\te\tngon\tlha\tthorn\te\tle\te\tlha\tlen\tthe\tlwy\tlwy\tzhi\tphy\tka\tzhi\tpha\tki\ttsir\tlwu\tchon\tlwu\tche\tkhwy\tjy\tkhi\tkhwy\ttshwy\tkhi\tny\tni\tva\tshwa\tly\tna\tna\tjy\tva\tta";

   case 374:
    return "kew\trir\tkhwy\tna\tta\tgu\tkew\tchu\tngwir\tngon\ttshwu\tka\tshwon\tngwyr\tngwyr\tshwen\tkwe\tby\tkwe\thu\ttshwu\tngwyr\thu\ttshwu\tngwyr\tngon\ttshwu\ttshwu\tga\tlu\tlha\tlu\trer\tchhen\tchhen\twyr\tlhew\tlhew\tje\tjir\tje\tnyr\tlhew\tlu\tswa\ttha\tnyr\tve\tba\tngwu\tlen\tdu\tmu\tkhi\tgy\thorn\tkhan\tkhan\tme\tdo\tgu\tthwy\tkwy\tpo\tbu\tmy\tdewr\tlin\tshyr\thyr\tha\tzew\tva\tghar\tjan\tdzon\tky\tkhwy\tsew\tghi\tsi\tghi\tla\tlwin\thwan\tha\tphan\tda\tghi\tkin\tphin\tly\tshwe\tkha\tkhwy\tge\tja\tkwar\tvan\tha\tpin\tde\tjin\tmer\ter\thew\tkan\ta\tshon\trar\tchhwy\tzir\tky\tky\trir\tky\trar\tcha\ttsen\trir\trir\tlhon\tu\tcho\tu\tny\tkwen\tu\tcho\tdu\tso\tky\tdo\tlu\tlu\tle\tgha\tu\tngur\tchi\tsi\tdzwan\thon\tsha\tle\tdo\tkhu\ttu\tdzwy\tli\tlhor\tda\ttsir\tthwo\tzew\tmu\tpu\tdzi\tmy\tkwan\tkhu\tny\tpha\tpha\ttshe\tzyr\ttu\tmy\tdzew\trer\tbi\tven\tghor\tjar\ttshon\tle\tle\tlha\ttsyr\tku\tjy\tby\tzhu\tchhy\tchhwi\tshwan\ttsi\tshy\ttshan\tdu\tkhi\tlew\tkwo\tbi\tshwu\tly\tlwu\tdu\tvar\ttshwa\tshwi\tkhe\tsha\tka\tngwi\tda\tdzo\trar\tshe\tlhorn\tzon\tlon\tzhu\tbu\tky\tba\tkhu\tlen\tdze\tku\tlen\trer\tdy\tvi\tghu\tky\tlu\tlon\tpar\tdza\tkhi\tlu\tnar\tvor\tgew\tghor\tdu\ttu\tvy\tvu\trer\tshin\tlon\t?\tne\tla\tdzi\tpha\tvu\ttshon\to\tda\ttwyr\t?\tkhe\tko";

   case 375:
    return "tsew\tjo\to\tto\to\tvu\tlhe\tgu\tzon\ty\tcha\tngon\t?\tsa\tror\tmy\tmy\tpa\tkha\tsha\tja\tke\tcho\tlon\tbe\tche\tjo\t?\to\tge\tchho\tgew\tkhwi\ttshon\ttwi\tlu\tkew\tke\tlwi\tme\tmy\tla\tlew\tsi\tlo\tda\tlu\tly\ttsun\tsho\tdzi\tjan\tkhu\tle\tvi\tbo\tgu\tlhi\t?\tdwu\tlen\tryr\ti\ttshe\ttshe\tlo\tryr\tpen\tswan\t?\ttho\tzon\tzew\tva\tswi\tga\tsha\tda\tkhu\tdu\tgha\tja\tghy\tky\trur\tlu\tkhe\tno\tnwy\ttsorn\tsy\tnir\tdyr\tngwyr\tde\tgu\tsi\tla\tlan\tda\trir\tmur\tsi\ttsha\tto\tdzon\tkan\tkhew\trir\tve\tse\tpa\tmar\tver\tmy\tna\ttur\tghe\tcha\tkew\tge\tvu\tna\tkwy\tdi\tpho\tten\tchhe\trer\tdzi\tlu\tdy\trur\tchwan\tgu\tchho\tbi\tsi\tpu\tlhor\tzhiw\tka\tvi\tnwu\ttsi\tlwe\tzhwy\tnwy\tsha\tphe\thwin\tshew\tryr\ttwe\tge\tjy\tur\tge\tda\tko\then\tpo\tban\tghy\tngwir\tle\tkur\tda\tky\tni\ter\tchi\tlen\tvi\tdi\thu\tne\tli\tdo\tshwu\tmer\trur\tne\tkwan\ttsy\t?\tlhon\tky\tnu\tba\tkwon\ttshwe\trar\tthwo\tge\tghew\tly\tkhy\tlhon\ttsy\tmy\tzhwy\tlen\tvi\tthwo\tur\tdzwy\tlen\tku\ti\tpi\ttan\tko\tcha\tkon\tphi\tpo\tthwyr\tlor\tba\tdzyr\tghe\tli\tpo\tju\tlwu\tgi\tly\tchew\tte\tman\trir\tlhwi\tra\tgi\tnir\tlwe\tvo\tker\tchho\tlhwi\tpy\tngwu\tngwu\tkhy\ta\tir\tpy\tka\tne\tpy\tphi\tdi\tmor\tka\tphi";

   case 376:
    return "dzwy\tbu\trir\ttu\tka\tgy\tpo\tti\tdzo\tmyr\tjan\tchha\tva\ttu\tkhy\tko\tdu\tkar\tby\tba\tpho\ttha\tghar\tpi\tky\tbyr\tthe\tlhu\tbi\ta\tnwi\tsho\tdo\tby\tphy\tbo\tdzi\tdo\tti\tky\tjwu\tmi\tbi\tjwew\tror\tki\ta\ttshar\tthi\tthe\tdo\tshi\ta\tpa\tzhy\tpho\tdy\tdzi\tli\tthar\tle\tka\ttsu\tmo\tlo\tnga\tthwo\ttshe\tdzi\tdzi\tphyr\t?\tar\tbi\t?\tdzi\t?\tpi\tli\tmi\tka\tmi\tphy\ttha\tngwu\tnu\t?\tar\tdy\ton\ttsew\tli\tke\tka\ttu\tbi\tbi\tvy\tto\tdzi\tma\tyr\tyr\tdzi\tjo\thwi\ttsew\tsho\tlen\tkhy\tshwo\tji\tla\tse\t?\tle\tshwa\tde\tshe\tnon\tsi\tkorn\tber\tly\tber\tchwen\tno\tswa\tswa\thy\thy\tgwyr\tshwan\tni\tshwy\tkew\ttsa\ttsa\tvu\tje\tpin\tni\tghar\tsi\tu\trir\tdzu\tnga\trir\tlhyr\ttshwen\tchhwew\tswu\tnar\tzo\tu\t?\tu\tle\tchwi\tmy\tvi\tdzi\tlhi\tla\tda\tgi\tmir\tdzwo\ttsa\tpi\tlhy\tdzew\tgy\tgwi\tlhwa\tna\ttshon\tga\ttha\trer\tvor\tjon\tkhy\tla\ty\trir\tmi\tze\tde\tkwen\ttshwin\trer\tlhy\tlhy\tgwi\tthwo\tngwu\ttsha\tngon\tlho\tla\tmi\tkhan\tmi\tmy\trar\tlu\tty\tdu\tlon\tgi\ttu\tvi\tshon\tze\tchon\tthew\tno\tkew\tthu\tme\ttswyr\tver\tde\tthy\tdzew\ttshi\tpy\tngon\tshwew\tpho\tthe\ttha\tbi\ttsen\tvo\ttshin\te\tde\tkwi\tdzi\tbo\tse\tvin\tbe\tgy\tlhy\tne\ttsi\trar\tlhy\tchha\tli\tgy\tlhwe";

   case 377:
    return "she\tchhiw\tdi\tna\tyr\tme\tly\tdew\tgi\tnga\tsu\tme\ttu\tbe\tsar\tkyr\tka\tphe\tkew\ttho\tmu\ttsan\tte\t?\tden\tda\tmi\tchon\tlon\tchi\tpen\ttsir\tvar\tgi\tbi\tma\tthu\tnga\tshy\tchu\tju\tghwan\tngewr\tkyr\tni\twin\tnwy\tdzi\tchhwyr\tlen\ttshon\tmy\tbe\tchyr\tne\tka\tchi\tghu\tlhwy\tva\tna\tsin\tlo\tlhy\tli\tshon\tkhe\tlyr\tty\tty\tmer\tty\tthy\tde\tge\tmy\tne\tgu\tgu\to\tnor\thu\tngo\tngo\tlhew\tzu\ttwy\tphy\tli\ttshan\tzi\tryr\tkwy\tdu\tgu\tla\tme\tlu\tji\ttsu\ttse\trir\tghu\tkhar\tjwo\tlwu\tlen\te\te\tle\tkur\tgwi\tla\tdze\tpin\tli\tkhon\tkhy\tlu\tla\tngwu\tlo\tngwy\tphi\ta\tchyr\tgy\tpa\tho\tghi\tdzi\thwe\tdir\tkhe\ttsin\tlew\tthew\tbe\tlhwe\tne\tswan\t?\trar\tghyr\tlhy\thu\tngwyr\tdy\tso\tchhan\tmer\tso\tkhy\tsi\ttshon\tdzyr\tso\tje\tkwy\tmy\tvy\ton\tdza\tnwi\tle\tdzen\tna\tmer\t?\tto\tthy\tew\tgu\tzu\tphe\tghu\tshar\thwa\trir\tdzu\tmi\tpy\tzhiw\tli\tni\tvi\tphan\tme\tzhiw\tna\tu\tpen\tlew\trer\t?\tgi\t?\tghyr\tta\tlwyr\tswy\tvi\tto\trer\tno\tkon\tke\tchho\tbi\tpha\tlhy\tnga\tlu\tlu\tchon\tchhwen\tvo\tly\tden\tge\tlhu\tmo\ttsi\tzhy\tke\ttse\tdy\tna\tpha\tzir\tgy\tli\trer\tbo\tpe\tpho\ttho\tghyr\tdi\te\tkhe\tswy\tlew\tkha\tthu\tsar\tni\tlwu\tze\tngir\tthon\tjy\tdzu\ttsorn\tthy\tmi";

   case 378:
    return "j?\tphu\ten\tla\tew\tlhy\tshen\tchon\tbir\tni\tkyr\tghwy\tnwy\thwa\tngewr\tjon\tpe\tcha\trir\tsa\tnew\tbo\tpa\tdzu\tba\tlhe\tkar\tryr\tdzi\tshin\tlhe\tj?\tlhy\tde\tli\tgu\tdzo\ttswy\tby\tkwy\tror\tpa\tky\tghu\trur\tzhe\tka\tchyr\tla\tnu\tti\tti\tlon\tkwy\tto\tlhy\tghy\tghy\tle\tvi\tjwe\tpar\the\ttwar\tkwyr\tbi\tmer\t?\tdo\tlhor\tgwi\tvin\tbu\tsi\ttsor\tmy\tlhu\tvy\ttew\ttshi\tgu\tku\tkwar\tew\tmi\tdza\tdzu\tdzen\tno\tphu\tdu\tno\ttsir\tpen\tbi\tche\tba\tve\tshwa\tshu\tbi\tbo\tko\tmi\ttsy\tvan\tlho\tmy\tshi\tchon\tke\tswe\tkwa\tnwi\tvi\tjwi\tnew\tby\tchhwen\ti\tkhar\ti\t?\tchwo\tla\tchor\tzi\tsi\tkhu\tgi\tko\tthu\tthu\tcho\tswy\tbu\tmy\tzwi\tbi\tkhy\tkwyr\tmy\tni\tsi\tke\tkhwar\tku\ttsha\tlon\tbi\tlon\tdzwyr\tshi\tmur\tdu\tjwon\tnor\tghwe\tu\tghu\tghu\tgwo\tdza\tphon\tchi\tchi\tpa\tshu\tme\tpen\tshwu\tli\tkon\tdy\tmi\tgi\tgi\tby\tghiw\tvi\tdew\tche\tpir\tdy\trar\tdzo\tghi\tmar\tten\tbur\tku\tla\tnor\twi\tta\tphon\tdzwy\tnew\t?\tshu\tse\tbe\tby\tchhon\tni\tshi\tmy\tthwi\tsu\tnu\tba\tshor\ti\ttho\twin\tgwyr\t?\tly\tkhwi\tli\tew\t?\tdzi\tphon\tgwyr\tny\tby\tpa\tnu\tjy\tghew\tnwy\tdwewr\tjyr\t?\thon\tcha\tlhu\tdan\tlhi\tpar\tkhan\tkhe\tkir\tma\tkir\tde\tde\ti\tghwy\ttshwin\tje\tly\tkhe\tly\tkwi";

   case 379:
    return "lwu\tden\tvar\tsi\ttswa\tma\tphi\tla\tvi\tsi\tghwy\tghwe\tzin\tgu\tshon\tlen\tsy\tchy\tda\ttshwu\tlha\tmer\tvi\tvi\tlo\tchhu\tny\trir\tko\trir\tbe\tzir\tba\tbin\tgwy\tpy\tshu\tde\thew\tvy\tpy\tki\tlho\tdyr\tde\tja\tdyr\tkwy\tji\tzhu\tda\tpe\tlen\tjwon\tkwa\tnorn\tna\tlen\trar\tkor\tyr\t?\tlu\tnir\tlen\tbur\tso\thon\tten\tjy\tta\tge\tbi\tchy\te\tchy\tdon\tje\tshi\tge\tlu\tshu\tkhy\tghe\tle\tle\tkhy\tpy\ttsa\t?\tsy\tswen\tja\tthwo\tbi\tle\tkhan\ttswyr\tchhwew\tthwo\tpu\tpar\tchhwew\tdy\tswi\tvi\tsi\tpi\tpi\tdy\tzhon\ton\ttsha\tga\tthu\tthu\ton\trer\tgo\tnir\tpe\tbar\tpyr\tle\tswew\tdi\tbu\tzwe\tbu\tzwe\tpho\ttswi\tphon\trer\tli\tdir\tna\tli\tpho\tkew\ti\tdzi\tjyr\tge\tthu\tthu\tmy\tly\tswew\tmy\tshwi\tby\tshwi\tshwi\tbi\tchon\t?\tlhon\tshwya\ttshwi\tli\tby\tlhon\tbu\tthu\tmy\tchi\tlhi\tkhi\tli\tsu\tchhy\tly\tli\tni\tshwa\tsi\tsa\tge\tgur\tma\tghu\tpwyr\tzwy\tpy\tso\ttsy\tbu\tpe\trer\tnir\tkwy\tshew\tshew\tven\trur\tka\tswu\tmy\tle\tvi\tly\tkhan\tbe\ttshi\tkhan\ttwy\tby\tghor\ttsho\ttsha\tdzo\tle\tle\tkhwu\tle\tlo\tgwy\tgu\tkwy\tlhe\tlhe\tbe\tngwu\tkhwu\tle\tgwy\tgu\tky\tlhe\tlen\tkhy\trur\ttwu\ttu\tlo\tver\tve\tthwu\tte\tthi\tghwy\tlu\tnwy\tkhu\tchy\tma\tkwen\tpan\tlu\tdwar\tja\tja\tmar\tlu\tver";

   case 380:
    return "thwu\tjon\thwo\ttshy\tgwe\tge\tlha\tlhon\tjwa\tlhon\ttsar\ttsar\ttsar\tjew\tu\tme\tme\ttyr\tbon\tlo\tew\t?\tsho\tgha\tu\tkhwi\tly\tdze\tmyr\tpi\tna\twi\tshi\tka\tga\tze\tla\tkhwa\tlwo\tlhor\tew\two\tlhew\tto\tto\tsha\tvyr\tlhy\tkir\tgu\t?\tlhy\tgu\tgu\t?\tzwyr\tkhwy\ttson\tdzwy\tlhi\to\tdzwy\tni\twi\to\tthy\tsi\tthy\tthy\tlhi\tngwi\tli\tli\tlhe\tthy\tthy\tthu\tthu\tcha\tpu\ttho\tchew\tge\tjy\than\trur\tzhwu\tche\tghyr\tkur\tdzu\tmy\tlu\tjwi\tlan\t?\tje\tzhwu\tna\tvi\tche\tlhi\tky\tme\tlu\tnwe\ti\tsu\tpy\tshew\tten\tdew\tlan\ttsha\tdu\trer\tvi\tli\tdu\tky\tlu\tzewr\tme\tna\tkhwa\tdzy\tdew\tghwy\tlo\tcha\tngur\tlen\tchhon\tchhwen\tghyr\tvy\tghew\tjo\tthy\tlu\tma\tlor\tver\tna\tbe\tdew\ten\tbo\tngur\ttsi\ttshew\tsyr\trur\tjwi\tkwe\tkwe\tky\tky\trar\tpy\tnga\thin\tlu\te\tthy\ttse\tvi\tme\tzir\tkhwa\tjan\tby\tka\tvy\tzher\ttswe\tkwe\tchhon\tlwu\tjwyr\tlu\tli\tchew\tngwu\tty\tlu\tshu\ttha\ttswy\ter\tswin\tme\tme\tme\trur\tbi\tkyr\tvi\tlho\tdzu\trar\tthe\tchon\tge\tte\tso\tsi\tthen\trar\tbi\tngwu\tshar\tjwa\tpe\tngwu\t?\tngwi\tka\tka\tka\tlhi\to\tlha\tven\tbi\tshwi\tje\tmer\tlhwy\tju\tka\tmi\tja\to\tzir\tlhyr\tdwu\ter\tu\tu\t?\ttha\tlhen\tshy\tchhy\tdzwy\tchhi\tchhu\ttha\tchhu\ttha\tcha\tgew\tlon\tchha\tka";

   case 381:
    return "so\tka\tphon\tphon\tyr\tki\tjwy\tlwe\tdon\tphe\tlhi\tkwan\tzon\tton\tton\ttsa\tghar\tkhen\tka\trir\tla\tpa\tve\tpe\tngwy\tzew\tpe\tchwon\tkwu\tzew\trir\tpa\tten\tga\tbu\tvyr\tew\tmew\tzha\tvi\tsy\tsy\tmyr\tki\tchu\tswu\tde\tgwan\tgwan\tror\tjwe\tlher\trer\tlu\t?\tla\ttswa\tno\tma\tme\tkhew\tlo\tve\tku\tvon\tkhu\tly\tvi\tlu\tlwu\tshen\ttshi\trir\tdon\tmu\tjon\twer\tlu\tshen\tbu\tne\to\tki\tlon\tthar\tby\ttswin\tror\tcha\tbo\tbu\tlu\tlwyr\tlon\tshon\ttshwan\tchho\tche\tu\tchew\tse\tthu\tto\tde\tshy\tlon\tjwe\tge\tve\tko\tdi\tchy\tti\tkir\tror\tno\tdza\ttsu\the\tshe\the\tmy\tva\tsha\tghy\tlu\tba\tbi\tlu\tmi\ttsi\tchi\tmy\tchu\tghwa\tdi\tdi\tzyr\tne\ttsir\t?\tbi\tjwy\tlu\tmi\tchwo\t?\tbi\tba\tan\tcha\tcho\tcho\tjwy\tne\tswy\tjy\tlu\tngwu\tbu\tdzu\thu\tner\tmi\tlu\tkew\tka\tjwi\tdar\tthi\tto\tlew\t?\tghu\tga\tsha\tne\tcho\tta\tkho\tha\tshi\tshy\tshy\tzo\tshi\thu\tshwy\tshy\tshy\te\tlhon\ttshwew\tdza\tshi\tje\tzho\tshy\tphi\tphi\tty\tshe\tta\t?\tti\tje\tkar\tbu\thwi\tphi\t?\ttwe\ttwu\t?\ttshwew\ttwo\tke\tlwi\tli\tke\tdi\tme\tli\tghan\tchwe\tker\tchon\tjwu\tdu\tdu\tby\tdu\ten\ten\tdu\tny\tchhwor\tkin\tvon\tkir\tt?\tjen\tgin\tdu\tdwyr\tty\tby\tlhi\tew\tdzur\tma\tte\tni\t?\tle\tma";

   case 382:
    return "u\tlwo\tshwe\tvi\tni\tchhwin\tkhon\tde\tdi\tjen\tlu\ttsewr\tvo\ttsu\tkwy\tlwi\tyr\tjyr\tsu\tdwyr\tyr\tkhwy\tga\tdzyr\tha\ttshyr\tga\tkhwy\tkhwy\tghon\tne\tga\thwa\tdzen\ttwa\tty\ttin\ttu\tjwu\t?\tngwyr\tle\tar\tle\tlhen\tvy\tvy\tjwu\tton\tno\tzur\tlan\tnwy\tshon\tlhwe\tlhwe\tthu\tsy\tswy\tbyr\tlhi\tchon\tdi\tu\tchen\tmar\tgon\tswo\tsy\tkhew\tki\tswy\to\tgon\tku\thwin\tsy\tmorn\ttwan\tdon\ttwu\tchen\t?\tchen\tlhwe\tdon\tlu\tgo\tdon\ttser\tner\tche\tjwy\tne\tmy\tmy\trer\tkir\tdo\tngwu\tshe\trer\tmy\tmy\ten\tki\tle\tte\tse\tbe\tdy\tror\tchy\then\tba\tje\tmy\tlan\tdu\tngorn\tlhon\tphe\tghan\tdew\tkhwa\tche\tphe\tde\tlin\then\tve\tror\tma\tsa\tlha\tde\tthe\tchhi\tgi\tchhi\trewr\tjwy\tchhy\ten\tlhon\tba\t?\ttwi\ttsha\tki\ttsa\tja\tew\tzur\tswa\t?\tdzu\tton\ttu\tghor\ttu\tja\tpo\tshi\tpy\tbe\trur\tphon\tnir\tsha\trur\tby\tdzwy\tjon\tvi\tghu\tlon\tshwy\tli\tva\ttho\tso\tew\tzur\tzwy\thew\tsi\tha\tpa\trar\tvar\tpa\tbi\tde\tde\tkwa\tkwin\tlan\tsha\tsha\tpu\tlu\tdo\tlhew\ttshy\tbu\tlew\tka\tbu\trur\tjwan\ton\tju\tsha\trir\tshu\ttsha\tjon\tno\tkew\tphe\tzin\tgu\thin\ti\tlho\ttshew\tkhwa\tshwy\t?\tzin\tshe\trir\tzin\tnew\tvor\tzhyr\ta\tle\tzur\ttshew\ttsewr\ttswy\tpen\ttho\tku\tho\tthu\tgha\tbu\tva\tcha\tshen\tba\tvu\tswy";

   case 383:
    return "gwi\tvu\tba\tshen\tchir\tnwy\tshon\tmi\tna\tswe\tsew\tdzwy\tka\tsa\tmy\tpo\tkwan\tlhi\tkhu\tzy\tchho\tlo\tlo\tden\tphon\tghu\ton\tchir\tghi\tlo\tkon\tshwu\tkhwy\tpe\tzyr\tghyr\tvon\tka\tdzu\tkew\tngwi\tgha\tdi\tsu\tban\tdzu\tdzu\tta\tli\tdzew\tbu\tvar\tle\thon\tngur\tgha\tlwi\tjwo\tdzu\tly\tkhu\tsew\tnin\tne\tlhy\tghy\tghew\tbu\tly\tchy\tlwu\tchha\tli\tti\tme\tdzon\ten\tdwy\tdwy\tdi\tdzy\tde\tphon\trewr\tby\tkon\ttshi\tly\tgy\trewr\tkew\tpa\tvi\tkwa\tthen\tghwe\tlu\tver\tkew\tlon\tchhe\tgur\thon\tkhwa\tta\tti\tghwe\tnwe\ttshi\tkhew\tna\tphen\tbu\tdan\tge\tdzen\tdan\tphy\t?u\tar\tly\tshi\tkur\tkon\tlwi\tku\tsar\tdzu\tdzu\tke\tku\tkhar\tly\trar\tjew\tbi\tmi\tsew\tve\tti\tver\tgwi\tkwi\tvir\tlhwi\tmo\tno\tly\tbi\trir\tgor\tha\tve\tlew\tne\tnu\tchwew\tzhew\tny\tva\trur\tborn\tso\tdzi\tghu\tsa\tcho\tna\tmyr\thwan\tna\tse\tghew\tne\tzy\tbo\t?\tne\ttshy\t?\tbu\tkhu\thu\tji\tbi\ttshwu\tbe\ttsu\tbo\tbo\trir\trir\ttsir\tphy\tke\tdy\tkhu\ty\tshe\tkewr\tkhe\tghu\tlon\tbo\tche\tsha\tlew\ttshwu\tchwew\thwyr\tkhwe\tlhy\tngwi\twu\tnga\tme\ttshy\tkhu\tha\tban\tchhi\tdzi\tdi\tmu\tchwew\tvin\tzur\tmer\tjwon\tvy\tma\ttsy\tkwen\tche\tsa\tkwy\tkwy\tmy\tpy\tdi\tke\tme\tsho\tdzen\tborn\tgha\tle\tje\tvi\ton\tnu\tku\tjwon\tma\tvi\tde";

   case 384:
    return "dwyr\ttho\tkhu\tgu\tgu\tgu\tne\tzhiw\tphu\tzhiw\tly\tge\ttsir\tna\tmur\tpu\tzhiw\tpu\tjan\ttse\tphu\ttsir\tge\ttshwu\tphe\tbo\tchho\tly\ttshwu\twy\tzer\to\tkwi\tdy\ttha\tlen\tdy\tlu\tme\tme\t?\tgwar\trar\tzy\tgha\tkwe\tlhy\tma\ttsha\t?\tkha\tkha\tzwan\tku\tla\tryr\tzwan\tkha\tkha\tghew\tni\ttshi\ttshon\tno\tkir\tdze\ta\ta\tmy\tphu\tkhan\ty\tshy\tngwo\tlhi\t?\tlwy\tlwy\tthy\tby\tbu\tbo\tror\tbu\trer\tbu\tby\tza\tkwy\tjwa\tkwy\tzy\tdzu\tne\tghwy\tdo\ta\tza\tthew\tghen\tchhew\tte\tte\tchhe\tbu\tkorn\tzy\tne\tte\tghwy\tzy\tdzi\tlwi\tka\tza\tdew\tghwy\ttse\tdzy\tdzar\tthy\tdzar\tlhen\tshwi\tshwi\tshwi\tngwo\tkwi\tse\tshew\tnwy\tli\ton\tew\ttsy\tpen\tlo\tdi\t?\tzi\tngwy\tghy\tla\tbe\tbe\ttsha\tshi\tdan\tlo\tta\ttsy\tpyr\tshon\tpa\tlo\ttshi\tzar\tdzen\tle\tdew\tlon\ttswo\ttsha\tli\tkha\tshon\than\tkha\tbe\tshi\tdze\tvy\to\tlwe\tnwo\tbo\tsho\tbo\tsu\tzha\tme\t?\tvi\tkhin\tken\tne\tchi\tlew\tda\tne\tka\tvy\tzewr\tlen\tvy\tzewr\tdzwy\tvi\tvi\trer\tlin\tngwy\ty\tdzu\tti\tno\tpa\tpa\ttshe\tmi\tdzew\tna\tdy\tda\tzar\tdy\tke\tly\tdzwy\trar\trar\tvi\tly\twan\tdu\tvi\tlew\tvi\tvo\tdu\tly\tgo\tghyr\tchhwo\tjwa\tkwy\to\tkho\tly\tgo\tdzwew\tdzwew\tve\tkew\tle\tryr\tswo\tnu\tle\tvy\tmy\tin\tla\to\tlhy\tla";

   case 385:
    return "chu\tky\tgi\tli\tzi\tlhi\tpho\tmi\to\tlen\tli\tghy\tte\tba\tgi\tju\t?\tba\tpa\tpen\tpen\tsy\tdu\tdzwy\tghon\tche\tdu\tlwa\tno\tshwa\tu\ttsha\tchha\tse\ta\tkhu\tphy\tse\tten\ta\ttsu\ttsu\trer\ttsu\tlen\ttsu\tkhy\tlhwe\tchwa\tthen\tly\tly\ttshi\to\tbwe\tma\tner\ttwin\tba\tlwa\tkhe\tnga\tnorn\tte\tta\trir\tla\tnga\tsa\tdu\tswe\tti\t?\tte\tle\tngwir\tbu\tze\tlen\ttsur\tphu\tbon\tla\tzorn\tchwi\tzon\tby\tzi\tner\trar\tden\tku\tdi\tlwu\tner\ttshi\ttwu\tse\ttshu\tda\trar\ttsur\t?\tkwi\tnga\tche\tta\tchu\tthy\tta\ttsorn\tdzy\tghu\ttwa\ttshi\ttshi\tlwa\tlwa\ttewr\tner\tli\tner\tden\tghan\ttwon\t?\to\tbu\tver\tlwen\tle\tby\tny\tka\tle\tle\tlu\t?\tghon\two\ttshen\tka\trir\tly\t?\tgi\tghu\tlha\tbar\tga\ttshy\tjy\ttshy\tge\tge\tna\ttshy\trer\tkhi\tzewr\tkhe\ttshe\tta\tka\tshon\t?\tdze\ttshe\tti\tmi\tta\tten\tshe\tli\tchi\tdzi\tkwe\tkwe\ttshwu\tbi\tso\tni\tsu\ttar\tphi\tmyr\tbi\ttshew\tkwe\tge\tdzi\tshe\tchho\tshe\tgu\twu\tlwu\trer\ttsor\tbu\tta\tli\tle\tshe\tdzwi\twu\tna\tphe\tshon\tghu\tvir\tvor\tdza\tdzew\tlu\tlu\tlen\tvan\tmi\tpen\tbi\tbi\tbi\tkhy\tbar\tthu\tthu\tlo\tge\tpho\tkwen\ton\tshwi\tni\tbo\tny\ttswar\tswi\tda\tni\tchhin\tpa\tvi\tma\tvi\tchhy\tvi\tkhwu\tchu\tshy\tjo\tmu\tge\tno\tji\tni";

   case 386:
    return "var\tshy\tlu\trar\tchy\tno\tghor\trar\tmi\ttshwu\tvi\tphe\tvo\tno\tto\trar\tar\tmyr\tdze\trar\tbi\tshwo\tvi\tkan\tshwy\tde\tgy\tthwo\tthwo\tshwo\tme\tly\tke\tkhon\tlen\tkhi\thar\tsa\tlhu\tde\tnur\tlew\tta\tu\tde\tu\tjen\tby\tjen\tme\tby\tmo\tga\tni\tryr\tgi\tror\ton\tly\tvyr\tma\tswen\tdu\t?\ttser\tmi\tdzen\tdzu\tlwu\tdza\ttsha\tdzew\tdzew\tba\tba\tar\tzyr\tbi\tdwa\ttsho\ton\tmy\tmo\tba\tdwa\tlen\tpwyr\ton\tzyr\tthe\tdwa\tdwan\ttsho\tna\tna\tpu\ttshi\tpu\tdwe\tpu\tvir\tja\tja\tja\tdzwy\tlew\tnwo\tgi\trar\thon\tphe\ttsir\tnga\tshew\tgew\tlhi\tdzi\trer\ttsyr\tkwyr\tdyr\ttsu\ttsyr\tlhi\ttho\tdzi\tve\ttsu\tzhy\tkhew\tni\tse\tnon\tpo\tbo\tshon\tnorn\tke\tsew\tpo\tjew\tpo\tphar\tke\tke\tno\tkon\tla\tj?n\tj?\tpa\tkewr\tpen\tmy\tvi\tdzo\tkhi\tir\tlu\tngwo\tze\tlu\tto\tso\tthu\tj?\tthu\tjew\tthew\tthu\tshy\tpha\tsa\ttswyr\ttar\ttwi\tpha\tpha\tpha\tbo\tthu\tthu\tny\tnu\tba\tka\tnwy\tny\tthwe\tthin\tka\tba\tgur\tjwi\tphu\tchhwi\tphu\tsan\thwa\thwi\tno\tjon\tjon\tdwu\tchy\tu\tkwan\tne\tgha\tkwa\tgy\tgy\tle\tho\tkhe\tdzu\tko\trir\tdzu\tben\trar\trewr\tzar\trewr\tmy\tphi\ttshy\tmy\tjan\tdew\tzha\tlo\tdzwy\tdo\ttyr\tcha\ttshy\tchha\tar\ten\tbo\ttshy\tlu\tgwi\ten\tbo\tgwi\t?\tbo\tgwi\tshon\tzhu\tkur\tgha\tshon\tne";

   case 387:
    return "er\tghorn\tu\trir\tghon\tze\tka\tno\tu\tkwo\tgew\tlhi\tshen\tnga\tshi\tkhur\tkhi\tso\tkon\tkhon\trir\tjon\tzhwyr\tkewr\tghon\tdwu\tly\tlwi\tpi\tpu\ttsy\tpe\tphen\tlwi\tzu\tzu\tdy\tbe\tzur\tti\tla\tchhwi\tyr\trar\tvy\tchwo\tkha\tchhen\tphy\tdzi\tzhew\tvi\thwen\tshi\ttshi\tlu\tto\tlhy\tphi\tphi\tly\tthy\tbar\tphi\tla\tchyr\tmo\tchar\tki\tgwar\tla\tgwar\tzir\tkha\ttew\trar\tphi\tphi\to\ttsi\trer\tlen\tdzwe\tkhwy\tchi\tchu\twar\tgu\tben\tgu\tpu\tchu\tpy\to\to\ttsy\tdewr\te\te\tchon\tbi\tdewr\te\tma\thi\than\thu\tkhwi\tha\tswi\thar\tswi\tchha\tchha\tchha\tge\tli\tvi\tghwyr\tte\tphi\tvi\tvi\tla\tvi\tvi\tgi\t?\tshy\tphi\t?\tvi\tvir\t?\tjwy\tpon\tjy\tlho\tdzi\tjy\tchhwew\tchhwew\tswu\tchhew\tche\tzha\tchhwew\tlu\tkhew\tkhew\tdzew\tlhy\tli\tkhew\tve\tshi\tta\tsi\tna\tsha\tsi\tno\tta\tkhwy\tty\tto\tvyr\tva\tlhi\tswe\ttshe\tki\tkwi\tnwy\tpi\tkar\tdo\tchwe\tlhu\tvi\tka\tze\tkwy\tnwy\tta\tdu\tdi\tshy\tthy\tkhew\tkhen\tky\tde\tswe\tkwe\tky\tti\t?\tso\trir\tva\tchhwo\tkur\tsy\tka\tgha\tdzu\tty\tghwi\tphu\tphi\tse\tphyr\tvir\tten\tchi\trur\tsha\tti\tbe\ttew\tphon\tpo\ta\ttso\tkhe\tkwen\tlwi\tlyr\tdu\tten\ta\tly\thwen\tne\tha\tkar\tchy\tne\tshi\tvy\tsew\ttser\tsha\tghor\t?a\ttwew\tdi\tshy\ttsy\ttar\trur\tchhew\tswi\ttse\tka";

   case 388:
    return "phy\tlu\tnwy\t?\tlhwa\tgi\tla\tla\tkwa\tva\ttshu\tvu\tla\tchhwi\tpi\tti\tma\trer\ter\tta\ttshwew\tchew\tlu\tty\tku\tdzwy\tshwy\tly\tpir\tshen\tngwi\tna\tngwo\tchy\tgi\tphy\ttshwe\tvu\tvu\tpi\tla\tphy\tchy\tkhi\tbo\tgo\tgar\trir\tkwy\tdew\tlho\t?\tngyr\tphy\tjwo\tkar\tzyr\tphi\tlo\trer\tchir\tchwe\tka\tky\tty\tror\tlho\t?\tdu\tky\tphy\ti\tka\tkhu\tkhu\ttewr\tje\tlhi\tte\tta\trer\trewr\tky\tchhar\tcha\trar\tla\tngyr\tshi\tma\t?\tkhwy\tse\tme\tzon\tmy\tvor\tvor\tkhwy\tse\te\tchhu\tsew\tsew\twu\tlo\tkhwy\tkan\tdwewr\tzi\tdwu\tu\tdwewr\tshwe\tchon\tlhorn\tlhorn\tthy\ttse\t?a\trorn\tzi\tdi\tdi\tror\tzi\tdu\tlon\tdu\tdu\tha\tlu\tchho\tzhy\ttwe\ttshi\tghu\tlo\tzhy\ttshe\tbo\ttwi\tlhor\tga\tlo\tjwe\tlo\tpar\ttwe\tto\tlo\tpan\tpan\ttwi\tbe\tba\tthe\tchhew\tzhu\tzhon\t?\tme\tme\tda\tli\tphy\tthu\tdwu\tphe\tdzu\tdu\tzew\tne\tzew\tzew\tzew\tzew\tta\ttyr\tto\tta\tto\thwy\twy\tvy\tlhu\tnar\tlwe\tnar\tkhwar\tshwy\tlwi\tlwi\tly\tly\tly\trur\tkhy\tly\tly\tju\tlhew\tzyr\tlon\tlhew\tsi\tswi\trur\tdzwo\tghwan\tchyr\tvy\tmy\trur\tkon\tdzy\tgu\trur\trur\tdzwi\tdzi\tchy\tti\tje\tgha\trur\tdze\tba\tva\tu\tle\t?\tror\tmu\tbe\tche\tgu\tdi\trur\tkhon\tghyr\tngwy\tngwyr\tngorn\t?\tghyr\tgu\tkwyr\tghyr\tva\tngwyr\tgha\tpy\tlo\tan\tvi";

   case 389:
    return "vu\tbi\tjy\ttswu\tlo\tzur\t?\tlha\tdwyr\tdwyr\tpy\tthwu\tje\tu\tdan\tbi\tnga\tne\tne\tchwi\tnu\tne\tne\tnin\thun\tne\tne\tjy\tchhin\tne\thon\tdzy\tne\tne\tkhwa\ttha\tku\tku\trir\tgu\tne\tdwyr\tdzen\tlu\tbi\tdzen\tvar\tkhu\to\tpa\tme\tlwew\tdu\tkwy\tkhwu\tse\to\tby\tkhi\tkho\tnon\tnon\tlhon\tlhorn\tdzi\tzyr\tje\tje\ttan\ttan\ttan\tghew\tchy\tvi\tkhy\tjar\ttwu\tchhew\tne\tgewr\tly\tu\tku\tno\tly\tso\tve\tku\ttsy\ttsy\tne\tke\tga\tbe\tdzi\tzewr\tchor\tzewr\tby\tva\tu\tla\t?\tda\tsi\tsi\tghew\tngewr\tbi\tbi\thy\thi\tphu\tshu\tku\tku\tdzen\tshew\tphu\tporn\tta\tchhew\tgu\tgu\tgu\tgu\tner\tgha\tsi\ttsha\tngewr\tva\tkhy\tvi\tlen\tlen\tlen\tkhe\tmy\tngy\tmy\tgi\tve\tmy\tmy\tmy\tmy\tli\tshwa\ttso\tmy\tjy\tjy\tno\tno\tshon\tkwi\t?\tkyr\tbi\tkyr\t?\tgi\tkyr\tkhe\ttswar\tta\tgha\tlon\tko\tkyr\tby\tnu\tkha\tkhu\tryr\ttshwa\tzhu\t?\tgi\ttswan\tkhwu\tngyr\tma\ttshu\tlhy\tnu\tchhwa\tvan\t?\tngur\tgwi\tnwy\tja\ttshon\tvi\tdzon\ttshi\ttshu\tchhwa\tlen\tran\tryr\tge\tzir\tlhu\ttswu\tdzwy\tde\tv?\tbu\tgwi\tda\tzher\tkhe\tpo\tdar\tbu\tde\tbu\tngon\tlu\tvor\tne\tgha\tkur\tgha\tdu\ttsyr\tjy\t?\tzwi\tmy\tchu\tlwu\tla\tju\tju\tju\tlor\tdew\tdew\tno\tchwen\tkir\trar\trar\tny\tvi\tvi\tvi\tkhon\tkhen\tzo\tlhe\tlhe";

   case 390:
    return "shi\tsho\tcho\tgi\tshwi\tke\tla\tshwi\tchir\tke\tshwi\tme\tshu\tdi\ttswyr\twu\tshe\tvir\tvir\tkhwe\tja\tvur\tli\tli\tsa\tje\tdze\tkew\tshe\tdze\tka\tza\tpo\tza\tgi\ty\tjy\ty\tchhwo\tka\tzy\tky\tton\tbi\tjy\tvi\tmo\tgha\tke\tshar\tso\tgi\tgwon\tson\tvo\tvir\tgi\tky\tky\tyr\tlhwi\tme\tdwar\tmur\ttar\tse\tbi\ty\tghwen\tku\tvy\tryr\tmyr\tken\tlwi\trir\tky\tlhu\tlhi\ttso\tva\tlho\tpi\tpi\ttew\tky\tky\tzi\tky\t?\tzwew\tdzew\tny\tlhy\tzhyr\tlho\tkon\tzwi\tba\tshi\tmy\tlhi\tse\tgwi\tson\tchhi\tsy\tsho\tton\tlew\tlew\tbe\tlew\tbe\tjo\tve\tkor\tdzu\trir\tlu\tlo\te\te\tlhew\tmu\tchhew\thon\tle\tsa\tvi\tlhan\tdu\tky\tlhan\ttu\tvo\ttu\tyr\tyr\tdon\trer\tkhy\tjon\tswo\tson\tson\tson\tva\tme\tlon\tlwo\tlon\tlhi\tpy\tpy\tlhi\tlhwe\tlu\t?\tlhi\tly\tly\tje\tge\tthwyr\tlu\tba\t?\ton\tkhe\tdzi\tly\tghin\tvo\tko\tly\tly\tly\tly\tshan\tly\tko\tly\tly\tdzi\tswy\tkhen\tdi\tlwy\tlwy\tdy\tme\tbe\tbe\tbe\tlu\t?\tdzy\tswen\tgu\tka\ttswy\tka\tkha\trewr\tnwu\tnew\tna\ttwu\tchhew\tngewr\tbe\tnwy\tshwy\tzhyr\tzhyr\tshy\tli\tne\tten\tzi\ttsu\tmo\tve\t?\tji\tmer\tsha\trur\trur\tse\tlen\tkwa\tky\tbi\tlew\tvir\tse\tkhe\tgu\tkhe\tgan\tgu\tla\tgu\tto\tchyr\tryr\tjwu\trewr\tbe\tdi\t?\tlu\tlu\tge";

   case 391:
    return "myr\ttsa\tdzen\tdzi\tngwir\tli\ton\tchho\tjo\tphi\tphar\tphan\tphon\tar\tle\tnar\tdza\tpa\tshu\tchhi\tngewr\tkir\tdu\tma\trir\tchu\tko\tghwe\tbe\ttser\ttse\tby\tshar\tshar\tkwar\tdzyr\tha\tkwar\tlhwyr\tkwu\tchhwe\ttho\ter\tke\tke\tngur\tngur\ti\tge\tthy\tshu\ttha\tma\tshu\ttha\tbi\ttshy\tdzon\tryr\tpha\tpho\tkhu\tke\t?\tphi\tthy\tjar\ttsi\tvir\tchhy\tla\tshwi\tjar\t?\tmir\tdzwy\tlen\tchu\tvir\tju\tghe\ttswi\tshwu\tshwu\tshwu\tne\tew\tew\tew\tdzon\tkwyr\tchhon\tkur\t?\twyr\tshwy\tthy\tlor\tchhy\tnen\tnon\ttshe\tjy\tbo\tzo\t?\tjon\t?\tle\tzyr\tlwu\tbo\tgin\tkho\tdwu\tmy\tga\te\tthe\tla\tkha\tvir\tvu\tkwo\tkwo\tkwo\tli\tli\tna\tli\tdzy\tjon\tly\tla\tbi\tbi\ttan\tle\tkhy\ttsen\tzhyr\ttewr\tka\tlu\tshu\tkin\tshy\tve\tphar\tvan\tsew\tswy\tew\tge\tbe\tswy\tthwan\tdzwy\tchha\tdzwy\tpho\tdzon\tdzon\tdzon\tlon\tlon\tlon\tlhew\tzhe\tlu\tte\tgewr\tghwin\ttwar\tgi\tji\tli\tvi\tthwe\twa\tva\tdza\tphu\tkhe\tpen\tdy\tdy\tdy\tsi\tzy\tby\tve\tle\tbi\tngwu\tno\tghy\tchhe\tchhe\tlo\tshy\tchhew\tdziw\tzar\ttsar\tzhi\ttshwu\tbi\thyr\than\thwi\ttsen\tlhi\tlhen\tki\tkorn\tghiw\tne\tdy\tzhyr\tdzon\to\tbyr\tkhe\tdzu\tlhy\tvi\tdu\tswu\tby\tby\tnorn\tnorn\tten\tshon\tgha\tvi\t?\t?\t?\t?\t?\t?\t?\t?\t?\t?\t?";

   case 392:
    return "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19\t20\t21\t22\t23\t24\t25\t26\t27\t28\t29\t30\t31\t32\t33\t34\t35\t36\t37\t38\t39\t40\t41\t42\t43\t44\t45\t46\t47\t48\t49\t50\t51\t52\t53\t54\t55\t56\t57\t58\t59\t60\t61\t62\t63\t64\t65\t66\t67\t68\t69\t70\t71\t72\t73\t74\t75\t76\t77\t78\t79\t80\t81\t82\t83\t84\t85\t86\t87\t88\t89\t90\t91\t92\t93\t94\t95\t96\t97\t98\t99\t100\t101\t102\t103\t104\t105\t106\t107\t108\t109\t110\t111\t112\t113\t114\t115\t116\t117\t118\t119\t120\t121\t122\t123\t124\t125\t126\t127\t128\t129\t130\t131\t132\t133\t134\t135\t136\t137\t138\t139\t140\t141\t142\t143\t144\t145\t146\t147\t148\t149\t150\t151\t152\t153\t154\t155\t156\t157\t158\t159\t160\t161\t162\t163\t164\t165\t166\t167\t168\t169\t170\t171\t172\t173\t174\t175\t176\t177\t178\t179\t180\t181\t182\t183\t184\t185\t186\t187\t188\t189\t190\t191\t192\t193\t194\t195\t196\t197\t198\t199\t200\t201\t202\t203\t204\t205\t206\t207\t208\t209\t210\t211\t212\t213\t214\t215\t216\t217\t218\t219\t220\t221\t222\t223\t224\t225\t226\t227\t228\t229\t230\t231\t232\t233\t234\t235\t236\t237\t238\t239\t240\t241\t242\t243\t244\t245\t246\t247\t248\t249\t250\t251\t252\t253\t254\t255\t256";

   case 393:
    return "257\t258\t259\t260\t261\t262\t263\t264\t265\t266\t267\t268\t269\t270\t271\t272\t273\t274\t275\t276\t277\t278\t279\t280\t281\t282\t283\t284\t285\t286\t287\t288\t289\t290\t291\t292\t293\t294\t295\t296\t297\t298\t299\t300\t301\t302\t303\t304\t305\t306\t307\t308\t309\t310\t311\t312\t313\t314\t315\t316\t317\t318\t319\t320\t321\t322\t323\t324\t325\t326\t327\t328\t329\t330\t331\t332\t333\t334\t335\t336\t337\t338\t339\t340\t341\t342\t343\t344\t345\t346\t347\t348\t349\t350\t351\t352\t353\t354\t355\t356\t357\t358\t359\t360\t361\t362\t363\t364\t365\t366\t367\t368\t369\t370\t371\t372\t373\t374\t375\t376\t377\t378\t379\t380\t381\t382\t383\t384\t385\t386\t387\t388\t389\t390\t391\t392\t393\t394\t395\t396\t397\t398\t399\t400\t401\t402\t403\t404\t405\t406\t407\t408\t409\t410\t411\t412\t413\t414\t415\t416\t417\t418\t419\t420\t421\t422\t423\t424\t425\t426\t427\t428\t429\t430\t431\t432\t433\t434\t435\t436\t437\t438\t439\t440\t441\t442\t443\t444\t445\t446\t447\t448\t449\t450\t451\t452\t453\t454\t455\t456\t457\t458\t459\t460\t461\t462\t463\t464\t465\t466\t467\t468\t469\t470\t471\t472\t473\t474\t475\t476\t477\t478\t479\t480\t481\t482\t483\t484\t485\t486\t487\t488\t489\t490\t491\t492\t493\t494\t495\t496\t497\t498\t499\t500\t501\t502\t503\t504\t505\t506\t507\t508\t509\t510\t511\t512";

   case 394:
    return "513\t514\t515\t516\t517\t518\t519\t520\t521\t522\t523\t524\t525\t526\t527\t528\t529\t530\t531\t532\t533\t534\t535\t536\t537\t538\t539\t540\t541\t542\t543\t544\t545\t546\t547\t548\t549\t550\t551\t552\t553\t554\t555\t556\t557\t558\t559\t560\t561\t562\t563\t564\t565\t566\t567\t568\t569\t570\t571\t572\t573\t574\t575\t576\t577\t578\t579\t580\t581\t582\t583\t584\t585\t586\t587\t588\t589\t590\t591\t592\t593\t594\t595\t596\t597\t598\t599\t600\t601\t602\t603\t604\t605\t606\t607\t608\t609\t610\t611\t612\t613\t614\t615\t616\t617\t618\t619\t620\t621\t622\t623\t624\t625\t626\t627\t628\t629\t630\t631\t632\t633\t634\t635\t636\t637\t638\t639\t640\t641\t642\t643\t644\t645\t646\t647\t648\t649\t650\t651\t652\t653\t654\t655\t656\t657\t658\t659\t660\t661\t662\t663\t664\t665\t666\t667\t668\t669\t670\t671\t672\t673\t674\t675\t676\t677\t678\t679\t680\t681\t682\t683\t684\t685\t686\t687\t688\t689\t690\t691\t692\t693\t694\t695\t696\t697\t698\t699\t700\t701\t702\t703\t704\t705\t706\t707\t708\t709\t710\t711\t712\t713\t714\t715\t716\t717\t718\t719\t720\t721\t722\t723\t724\t725\t726\t727\t728\t729\t730\t731\t732\t733\t734\t735\t736\t737\t738\t739\t740\t741\t742\t743\t744\t745\t746\t747\t748\t749\t750\t751\t752\t753\t754\t755\t756\t757\t758\t759\t760\t761\t762\t763\t764\t765\t766\t767\t768";

   case 395:
    return "378\t1\t2\t383\t381\t382\t3\t392\t4\t5\t6\t395\t7\t8\t9\t10\t11\t12\t13\t14\t459\t15\t454\t16\t17\t390\t18\t19\t20\t21\t22\t455\t23\t24\t25\t26\t27\t28\t29\t30\t31\t32\t33\t34\t35\t36\t37\t38\t39\t452\t453\t396\t384\t385\t40\t41\t42\t43\t?\t450\t45\t46\t47\t48\t49\t50\t51\t52\t389\t53\t54\t55\t388\t56\t57\t58\t59\t60\t61\t62\t63\t64\t391\t386\t66\t67\t68\t69\t70\t71\t72\t73\t74\t75\t76\t77\t78\t79\t80\t387\t?\t?\t379\t81\t82\t83\t84\t393\t85\t86\t394\t87\t88\t89\t90\t91\t92\t93\t105\t106\t107\t108\t109\t110\t111\t112\t113\t114\t115\t116\t65\t117\t118\t98\t94\t99\t100\t101\t102\t103\t397\t398\t399\t104\t95\t96\t97\t44\t400\t401\t403\t279\t280\t281\t282\t283\t284\t285\t286\t287\t288\t289\t290\t291\t292\t293\t294\t295\t296\t402\t297\t298\t299\t300\t301\t302\t303\t304\t305\t306\t307\t308\t309\t310\t404\t405\t406\t407\t408\t311\t312\t313\t314\t315\t316\t317\t318\t?\t319\t411\t412\t409\t410\t413\t320\t321\t322\t323\t324\t325\t416\t417\t419\t420\t164\t165\t451\t166\t167\t168\t169\t170\t171\t172\t173\t175\t174\t176\t177\t178\t430\t?\t179\t180\t427\t?\t428\t429\t?\t432\t181\t182\t183\t431\t184\t185\t186\t?\t187\t188\t189\t190\t457\t191\t192\t193";

   case 396:
    return "194\t195\t196\t414\t197\t198\t199\t200\t201\t415\t202\t203\t204\t205\t206\t207\t208\t209\t210\t220\t221\t222\t223\t224\t225\t226\t418\t227\t228\t229\t230\t231\t232\t233\t234\t235\t?\t236\t237\t238\t239\t241\t242\t245\t250\t251\t253\t240\t422\t356\t243\t248\t254\t358\t359\t244\t421\t246\t247\t249\t252\t255\t423\t256\t257\t258\t259\t260\t261\t425\t262\t263\t?\t426\t264\t265\t266\t424\t267\t268\t269\t270\t326\t327\t328\t329\t330\t331\t332\t333\t334\t335\t458\t336\t337\t438\t439\t440\t338\t437\t339\t340\t341\t436\t342\t343\t344\t345\t346\t347\t348\t349\t350\t351\t352\t353\t354\t355\t357\t360\t361\t362\t433\t434\t435\t363\t364\t365\t366\t367\t368\t369\t370\t371\t372\t373\t374\t375\t376\t377\t119\t?\t120\t121\t122\t123\t124\t125\t126\t127\t128\t129\t130\t?\t131\t132\t133\t134\t135\t442\t443\t136\t137\t138\t139\t444\t140\t141\t441\t142\t143\t144\t145\t146\t147\t148\t149\t150\t151\t152\t153\t154\t155\t156\t157\t158\t159\t160\t161\t162\t163\t445\t211\t212\t456\t213\t214\t446\t216\t217\t218\t219\t215\t449\t447\t274\t448\t275\t276\t277\t278\t271\t272\t273\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t_";

   case 397:
    return "ga\tta\tghu\tbu\tshi\tle\tkwe\tmi\tle";

   case 432:
    return "e\te\ta\ta\ta\ta\ti\ti\ti\ti\tu\tu\tu\tu\tu\te\te\te\te\te\to\to\to\tka\tka\tka\tka\tka\tka\tka\tka\tka\tka\tka\tka\tki\tki\tki\tki\tki\tki\tki\tki\tku\tku\tku\tku\tku\tku\tku\tke\tke\tke\tke\tke\tke\tko\tko\tko\tko\tsa\tsa\tsa\tsa\tsa\tsa\tsa\tsa\tshi\tshi\tshi\tshi\tshi\tshi\tsu\tsu\tsu\tsu\tsu\tsu\tsu\tsu\tse\tse\tse\tse\tse\tso\tso\tso\tso\tso\tso\tso\tta\tta\tta\tta\tchi\tchi\tchi\tchi\tchi\tchi\tchi\ttsu\ttsu\ttsu\ttsu\ttsu\tte\tte\tte\tte\tte\tte\tte\tte\tte\tto\tto\tto\tto\tto\tto\tto\tna\tna\tna\tna\tna\tna\tna\tna\tna\tni\tni\tni\tni\tni\tni\tni\tni\tnu\tnu\tnu\tne\tne\tne\tne\tne\tne\tne\tno\tno\tno\tno\tno\tha\tha\tha\tha\tha\tha\tha\tha\tha\tha\tha\thi\thi\thi\thi\thi\thi\thi\tfu\tfu\tfu\the\the\the\the\the\the\the\tho\tho\tho\tho\tho\tho\tho\tho\tma\tma\tma\tma\tma\tma\tma\tmi\tmi\tmi\tmi\tmi\tmi\tmi\tmu\tmu\tmu\tmu\tme\tme\tme\tmo\tmo\tmo\tmo\tmo\tmo\tya\tya\tya\tya\tya\tya\tyu\tyu\tyu\tyu\tyo\tyo\tyo\tyo\tyo\tyo\tra\tra\tra\tra\tri\tri\tri\tri\tri\tri\tri\tru\tru\tru\tru\tru\tru\tre\tre";

   case 433:
    return "re\tre\tro\tro\tro\tro\tro\tro\twa\twa\twa\twa\twa\ti\ti\ti\ti\ti\te\te\te\te\to\to\to\to\to\to\to\tn\tn\twu\tyi\tye\twu\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tko\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\twi\twe\two\t\t\tko\t\t\t\t\t\t\t\t\t\t\t\t\t\t\twi\twe\two\tn\t\t\t\t\t\t\t\t\ti\tna\ttsha\tie\tpoe\tswe\tphiu\tu\tcya\ttie\tnjie\ttoe\ttchye\tfwe\tliu\tsiu\tthu\tnjyu\tvai\tkai\tkhau\tkou\ttciou\tliang\tciang\ttsheng\tsong\tma\tfa\tla\tthoe\ttsoe\tfwe\ttswe\tti\tci\tfu\tfu\tfu\ttcyu\ttcyu\tfai\thau\tlou\tliou\ttciou\tciou\ttchyn\tfang\tvang\tsang\tkhang\ttheng\tneng\tpiong\tiong\tva\tkhua\ttchya\tnie\tlie\ttcie\ttchie\tnjie\tnjie\tie\tie\tmwe\tvwe\tvwe\ttwe\ttswe\tswe\tswe\ttci\tci\ti\tliu\tnjiu\tciu\tmu\tyu\ttchy\tnjy\ty\tpai\tpai\tlai\tai\thau\ttou\tliou\tiou\ttsew\ttsew\tsuow\thuow\thuow\tnguw\tmang\tthang\tkang\tliang\ttciang\tnjiang\tpeng\tseng\tpiong\ttshiong\ttcing\tpa\tla\tsie\ttcie\tie\tpoe\tloe\ttsoe\tsoe\tkoe\tkhuoe\tye\tpwe\tpwe\ttchi\ttsiu\tfu\tvu\tkhu\thu\tpw\tfw\tsw\tkw\thw\tmai\tthai\tsai\tsai\tthau\tlau\tlau\tnw\tkou";

   case 434:
    return "ciou\tlew\tsew\tthuow\tuow\tkuw\ttcyn\tyn\tvang\ttsang\tsang\tkhang\ttciang\tiang\tteng\tneng\tpiong\tmiong\tciong\tciong\tnjing\tng\ttsa\tsa\tkua\tkua\tcya\tcie\tphoe\tfoe\tloe\ttshoe\ttshoe\toe\ttchye\tfwe\ttswe\tni\ttshi\ttshi\tsi\tfu\tang\ttchyu\tcyu\tphw\tfai\ttsai\tlou\ttsou\tpiou\tmiou\ttchiou\tnjiou\tiou\tnuow\tkuow\thuow\tpang\tngu\ttsiang\ttsiang\tciang\tiang\tliong\ttshiong\tciong\tcing\tla\tcya\tpoe\tthoe\tnoe\ttshoe\tkue\ttsiou\tkue\tye\tpwe\tvwe\tthi\ttsi\ttsi\ttci\ttci\ttshiu\tpu\ttsu\tku\ttcyu\tnjyu\ttchy\tpw\thw\tphai\tmai\tlai\tsai\thai\tmau\ttshau\thau\tkou\tou\tkue\ttshiou\tsiou\ttciou\tciou\tthuow\tfang\tvang\tlang\ttshang\tkhang\tkhang\tliang\tsiang\tciang\tciang\tneng\tleng\tnong\tlong\tliong\ttsiong\tsiong\ttcing\ttcing\tcing\ting\tng\tva\tsa\tlie\ttshie\tsie\tie\tmoe\tloe\ttchye\tcye\tpi\tti\ttci\ttsiu\tpu\tfu\tthu\thu\ttcy\tcy\tpw\tkhw\tlai\tsai\tsau\ttsou\tngou\ttsiou\tnjiou\tciou\tiou\tyn\ttang\tlang\tkang\thang\thang\tsiang\ttciang\tiang\tmeng\ttsiong\tsiong\ttchiong\tpa\ttshie\tsie\ttsoe\tkoe\ttcye\ttcye\tpwe\tswe\tti\ti\ttciu\tciu\ttsu\ttshu\tku\tlw\tmai\tkau\tthou\thou\tpang\tfang\ttang\tlang\tmeng\tteng\ttseng\tcing\ting\ttsa\ttsie\tcie\tmoe\tli\ttsi\ttci\ti\tmu\tlu\thu\tcyu\thw\ttau\tsiou\tlew\ttshew\tyn\ttong\tie\tvoe\ttswe\ti\ttu\tlu\tlou\ttsou\ttsuow\tmang\ttciang\ttchiang\ttciong\ttsie\tmoe\tku\tcyu\tpw\ttsiang\ttshai\tnguow\tnong\tfu\tku\tfang\ttcye\tfi";

   case 444:
    return "h\tx\tp\tt\tf\tk\tl\tb\td\tv\tg\tr\tpn\tds\tfn\tkm\trs\tth\tdh\tdh\tkk\tj\thl\tlh\trh\tm\tn\tj\ts\tmn\tnm\tjm\tsj\tm\tng\tzh\tj\tz\ts\tms\tns\tjs\tss\tmns\tnms\tjms\tsjs\tch\tjn\tjns\tst\tstr\tsp\tspr\tts\ttrs\tw\twh\twr\tsn\tsm\tkrs\tgrs\tsk\tskr\ta\tow\toa\to\taou\ti\te\tie\ti\tui\tee\teh\ti\tee\ti\tye\tu\teu\txw\tun\tu\tu\tuh\tu\tooh\tow\tou\twa\two\twi\twei\twow\tu\to\ti\ta\tan\tam\ten\tan\ton\tm\t\t\t\t\t\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t'\t\t\t\t'\t'\t`\t`\t'\t'\t'\t'\t'\t\t\t\t\t\t\t\t'\t'\t`\t`\t'\t'\t'\t'\t'\t'\t\t\t+\tr\t-\t.";

   case 460:
    return "#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t|\t-\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 461:
    return "#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#";

   case 462:
    return "#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t-\t-\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t-\t#\t#\t^";

   case 463:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-";

   case 464:
    return "-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-";

   case 465:
    return "|\t|\t|\t|\t|\t|\t|:\t:|\t:\tD.S.\tD.C.\tS\t*\t/\t%\t%%\t^\t^\t'\t//\t{\t[\t#\t#\t#\t#\t#\t#\t#\t#\tG\t8G\tG8\tC\tF\t8F\tF8\tN\tN\t\t\t-\t##\tbb\tb\tb\t#\t#\t#\t#\t#\tb\t44\t22\t8va\t8vb\t15ma\t15mb\t-\t-\t-\t-\t-\t-\t-\t-\t-\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t.\t#\t#\t#\t#\t#\t#\t#\t#\t#\t\t\t\t\t\t/\t//\t///\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t~\t~\t\t\t\t\t\t\t\tr\ts\tz\tp\tm\tf\t<\t>\t*\t*\ttr\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\tHT\tNT\tT\t*\t\t\t\t\tPed.\t*\t^\t/\t\\\t*\t*\t*\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t-\t-\t-\t-\t-\t-\t*\t*\t*\t*\t*\t*\t*\t*\t*\tC\tF\tb\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\tC\t&\t#\t#\t#\t#\t#\t#\t#\t#\tb\t#\tb";

   case 466:
    return "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19\t20\t21\t22\t23\t24\t50\t51\t52\t53\t54\t1\t2\t4\t5\t7\t8\t11\t12\t13\t14\t17\t18\t19\t23\t24\t25\t26\t27\t29\t30\t32\t36\t37\t38\t39\t40\t42\t43\t45\t47\t48\t49\t50\t51\t52\t53\t54\t3\t4\t5\t-\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19\t\t\t\t\t\t\t\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19";

   case 467:
    return "Ren\tTianRen\tDiRen\tRenTian\tRenDi\tRenRen\tZhong\tZhou\tXian\tXian\tShao\tLi\tShang\tGan\tShu\tXian\tCha\tTong\tZeng\tRui\tDa\tJiao\tRuan\tXi\tCong\tJin\tShi\tGe\tYi\tLe\tZheng\tWu\tShi\tGeng\tDuan\tYi\tZhuang\tZhong\tMi\tQin\tLian\tQiang\tSui\tSheng\tJu\tFa\tYing\tYing\tYu\tZao\tDa\tKuo\tWen\tLi\tTao\tTang\tChang\tDu\tYong\tKun\tJian\tJin\tShou\tXi\tJu\tJi\tShi\tYi\tShi\tChen\tNei\tQu\tHui\tMeng\tQiong\tGe\tZhi\tJian\tCheng\tZhi\tShi\tJu\tXun\tJiang\tNan\tQin\tYang\t\t\t\t\t\t\t\t\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t1\t2\t3\t4\t5\t6\t7\t8\t9\t1\t2\t3\t4\t5\t1\t5";

   case 468:
    return "A\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\t\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\t\tC\tD\t\t\tG\t\t\tJ\tK\t\t\tN\tO\tP\tQ\t\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\t\tf\t\th\ti\tj\tk\tl\tm\tn\t\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv";

   case 469:
    return "w\tx\ty\tz\tA\tB\t\tD\tE\tF\tG\t\t\tJ\tK\tL\tM\tN\tO\tP\tQ\t\tS\tT\tU\tV\tW\tX\tY\t\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\t\tD\tE\tF\tG\t\tI\tJ\tK\tL\tM\t\tO\t\t\t\tS\tT\tU\tV\tW\tX\tY\t\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr";

   case 470:
    return "s\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\ti\tj\t\t\tA\tB\tG\tD\tE\tZ\tE\tTh\tI\tK\tL\tM\tN\tX\tO\tP\tR\tTh\tS\tT\tY\tPh\tCh\tPs\tO\tD\ta\tb\tg\td\te\tz\te\tth\ti\tk\tl\tm\tn\tx\to\tp\tr\ts\ts\tt\ty\tph\tch\tps\to\td\te\tth\tk\tph\tr\tp\tA\tB\tG\tD\tE\tZ\tE\tTh\tI\tK\tL\tM\tN\tX\tO\tP\tR\tTh\tS\tT\tY\tPh\tCh\tPs\tO\tD\ta\tb\tg\td";

   case 471:
    return "e\tz\te\tth\ti\tk\tl\tm\tn\tx\to\tp\tr\ts\ts\tt\ty\tph\tch\tps\to\td\te\tth\tk\tph\tr\tp\tA\tB\tG\tD\tE\tZ\tE\tTh\tI\tK\tL\tM\tN\tX\tO\tP\tR\tTh\tS\tT\tY\tPh\tCh\tPs\tO\tD\ta\tb\tg\td\te\tz\te\tth\ti\tk\tl\tm\tn\tx\to\tp\tr\ts\ts\tt\ty\tph\tch\tps\to\td\te\tth\tk\tph\tr\tp\tA\tB\tG\tD\tE\tZ\tE\tTh\tI\tK\tL\tM\tN\tX\tO\tP\tR\tTh\tS\tT\tY\tPh\tCh\tPs\tO\tD\ta\tb\tg\td\te\tz\te\tth\ti\tk\tl\tm\tn\tx\to\tp\tr\ts\ts\tt\ty\tph\tch\tps\to\td\te\tth\tk\tph\tr\tp\tA\tB\tG\tD\tE\tZ\tE\tTh\tI\tK\tL\tM\tN\tX\tO\tP\tR\tTh\tS\tT\tY\tPh\tCh\tPs\tO\tD\ta\tb\tg\td\te\tz\te\tth\ti\tk\tl\tm\tn\tx\to\tp\tr\ts\ts\tt\ty\tph\tch\tps\to\td\te\tth\tk\tph\tr\tp\tW\tw\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 472:
    return "S100\tS101\tS102\tS103\tS104\tS105\tS106\tS107\tS108\tS109\tS10a\tS10b\tS10c\tS10d\tS10e\tS10f\tS110\tS111\tS112\tS113\tS114\tS115\tS116\tS117\tS118\tS119\tS11a\tS11b\tS11c\tS11d\tS11e\tS11f\tS120\tS121\tS122\tS123\tS124\tS125\tS126\tS127\tS128\tS129\tS12a\tS12b\tS12c\tS12d\tS12e\tS12f\tS130\tS131\tS132\tS133\tS134\tS135\tS136\tS137\tS138\tS139\tS13a\tS13b\tS13c\tS13d\tS13e\tS13f\tS140\tS141\tS142\tS143\tS144\tS145\tS146\tS147\tS148\tS149\tS14a\tS14b\tS14c\tS14d\tS14e\tS14f\tS150\tS151\tS152\tS153\tS154\tS155\tS156\tS157\tS158\tS159\tS15a\tS15b\tS15c\tS15d\tS15e\tS15f\tS160\tS161\tS162\tS163\tS164\tS165\tS166\tS167\tS168\tS169\tS16a\tS16b\tS16c\tS16d\tS16e\tS16f\tS170\tS171\tS172\tS173\tS174\tS175\tS176\tS177\tS178\tS179\tS17a\tS17b\tS17c\tS17d\tS17e\tS17f\tS180\tS181\tS182\tS183\tS184\tS185\tS186\tS187\tS188\tS189\tS18a\tS18b\tS18c\tS18d\tS18e\tS18f\tS190\tS191\tS192\tS193\tS194\tS195\tS196\tS197\tS198\tS199\tS19a\tS19b\tS19c\tS19d\tS19e\tS19f\tS1a0\tS1a1\tS1a2\tS1a3\tS1a4\tS1a5\tS1a6\tS1a7\tS1a8\tS1a9\tS1aa\tS1ab\tS1ac\tS1ad\tS1ae\tS1af\tS1b0\tS1b1\tS1b2\tS1b3\tS1b4\tS1b5\tS1b6\tS1b7\tS1b8\tS1b9\tS1ba\tS1bb\tS1bc\tS1bd\tS1be\tS1bf\tS1c0\tS1c1\tS1c2\tS1c3\tS1c4\tS1c5\tS1c6\tS1c7\tS1c8\tS1c9\tS1ca\tS1cb\tS1cc\tS1cd\tS1ce\tS1cf\tS1d0\tS1d1\tS1d2\tS1d3\tS1d4\tS1d5\tS1d6\tS1d7\tS1d8\tS1d9\tS1da\tS1db\tS1dc\tS1dd\tS1de\tS1df\tS1e0\tS1e1\tS1e2\tS1e3\tS1e4\tS1e5\tS1e6\tS1e7\tS1e8\tS1e9\tS1ea\tS1eb\tS1ec\tS1ed\tS1ee\tS1ef\tS1f0\tS1f1\tS1f2\tS1f3\tS1f4\tS1f5\tS1f6\tS1f7\tS1f8\tS1f9\tS1fa\tS1fb\tS1fc\tS1fd\tS1fe\tS1ff";

   case 473:
    return "S200\tS201\tS202\tS203\tS204\tS205\tS206\tS207\tS208\tS209\tS20a\tS20b\tS20c\tS20d\tS20e\tS20f\tS210\tS211\tS212\tS213\tS214\tS215\tS216\tS217\tS218\tS219\tS21a\tS21b\tS21c\tS21d\tS21e\tS21f\tS220\tS221\tS222\tS223\tS224\tS225\tS226\tS227\tS228\tS229\tS22a\tS22b\tS22c\tS22d\tS22e\tS22f\tS230\tS231\tS232\tS233\tS234\tS235\tS236\tS237\tS238\tS239\tS23a\tS23b\tS23c\tS23d\tS23e\tS23f\tS240\tS241\tS242\tS243\tS244\tS245\tS246\tS247\tS248\tS249\tS24a\tS24b\tS24c\tS24d\tS24e\tS24f\tS250\tS251\tS252\tS253\tS254\tS255\tS256\tS257\tS258\tS259\tS25a\tS25b\tS25c\tS25d\tS25e\tS25f\tS260\tS261\tS262\tS263\tS264\tS265\tS266\tS267\tS268\tS269\tS26a\tS26b\tS26c\tS26d\tS26e\tS26f\tS270\tS271\tS272\tS273\tS274\tS275\tS276\tS277\tS278\tS279\tS27a\tS27b\tS27c\tS27d\tS27e\tS27f\tS280\tS281\tS282\tS283\tS284\tS285\tS286\tS287\tS288\tS289\tS28a\tS28b\tS28c\tS28d\tS28e\tS28f\tS290\tS291\tS292\tS293\tS294\tS295\tS296\tS297\tS298\tS299\tS29a\tS29b\tS29c\tS29d\tS29e\tS29f\tS2a0\tS2a1\tS2a2\tS2a3\tS2a4\tS2a5\tS2a6\tS2a7\tS2a8\tS2a9\tS2aa\tS2ab\tS2ac\tS2ad\tS2ae\tS2af\tS2b0\tS2b1\tS2b2\tS2b3\tS2b4\tS2b5\tS2b6\tS2b7\tS2b8\tS2b9\tS2ba\tS2bb\tS2bc\tS2bd\tS2be\tS2bf\tS2c0\tS2c1\tS2c2\tS2c3\tS2c4\tS2c5\tS2c6\tS2c7\tS2c8\tS2c9\tS2ca\tS2cb\tS2cc\tS2cd\tS2ce\tS2cf\tS2d0\tS2d1\tS2d2\tS2d3\tS2d4\tS2d5\tS2d6\tS2d7\tS2d8\tS2d9\tS2da\tS2db\tS2dc\tS2dd\tS2de\tS2df\tS2e0\tS2e1\tS2e2\tS2e3\tS2e4\tS2e5\tS2e6\tS2e7\tS2e8\tS2e9\tS2ea\tS2eb\tS2ec\tS2ed\tS2ee\tS2ef\tS2f0\tS2f1\tS2f2\tS2f3\tS2f4\tS2f5\tS2f6\tS2f7\tS2f8\tS2f9\tS2fa\tS2fb\tS2fc\tS2fd\tS2fe\tS2ff";

   case 474:
    return "S300\tS301\tS302\tS303\tS304\tS305\tS306\tS307\tS308\tS309\tS30a\tS30b\tS30c\tS30d\tS30e\tS30f\tS310\tS311\tS312\tS313\tS314\tS315\tS316\tS317\tS318\tS319\tS31a\tS31b\tS31c\tS31d\tS31e\tS31f\tS320\tS321\tS322\tS323\tS324\tS325\tS326\tS327\tS328\tS329\tS32a\tS32b\tS32c\tS32d\tS32e\tS32f\tS330\tS331\tS332\tS333\tS334\tS335\tS336\tS337\tS338\tS339\tS33a\tS33b\tS33c\tS33d\tS33e\tS33f\tS340\tS341\tS342\tS343\tS344\tS345\tS346\tS347\tS348\tS349\tS34a\tS34b\tS34c\tS34d\tS34e\tS34f\tS350\tS351\tS352\tS353\tS354\tS355\tS356\tS357\tS358\tS359\tS35a\tS35b\tS35c\tS35d\tS35e\tS35f\tS360\tS361\tS362\tS363\tS364\tS365\tS366\tS367\tS368\tS369\tS36a\tS36b\tS36c\tS36d\tS36e\tS36f\tS370\tS371\tS372\tS373\tS374\tS375\tS376\tS377\tS378\tS379\tS37a\tS37b\tS37c\tS37d\tS37e\tS37f\tS380\tS381\tS382\tS383\tS384\tS385\tS386\tS387\tS388\tS389\tS38a\tS38b\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\t2\t3\t4\t5\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\ta\tb\tc\td\te\tf";

   case 479:
    return "fng\tg\tg\tk\tl\tlzh\ty\tng\tr\tt\tq\tqc\tqc\tt\tx\tq\tk\tl\tdzh\tl\tng\tr\tr\ttsh\tzh\tdzh\ti\to\ttsh\tc\ts\t\t\t\t\t\t\td\tl\tn\tr\ts\tt";

   case 480:
    return "a\tb\tv\tg\td\te\tzh\t\tz\ti\tj\ti\tg\tk\tl\tm\tn\to\tp\tr\ts\tt\tu\tf\th\t\t\tsht\tc\tch\tsh\tu\ti\te\t\tju\te\t\tjo\tje\to\tjo\tth\t\t\t\t\t\ta\tb\tv\tg\td\te\tzh\tz\ti\tk\tl\tm\to\tp\tr\ts\tt\tu\tf\tkh\tts\tch\tsh\ty\te\tyu\tdz\ta\ti\tj\to\tu\th\ta\tb\tv\tg\td\te\tzh\tz\ti\tk\tl\to\tp\ts\tu\tf\tkh\tts\tch\tsh\t'\ty\tg\ti\tdz\tdzh\ts\ty\tu\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ti";

   case 481:
    return "m\tts\tnt\tt\th\tn\tx\tnk\tc\tl\ts\tz\tnc\tnts\tk\td\tny\tnr\tv\tntx\ttx\tf\tr\tq\ty\tnq\tp\txy\tnp\tdl\tnpl\t'\tml\tpl\tg\tr\ta\taa\ti\tu\to\too\te\tee\tw\t\t\t\tb\tm\tj\tv\ts\tg\td\t\t\t\t\t\t-\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t$\t@";

   case 482:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tp\tb\tt\td\tk\tg\tm\tn\tng\ts\tch\ty\tw\tj\th\tr\tl\ti\tih\tiu\tiuh\tu\te\teh\teo\teoh\to\tae\taeh\ta\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\taa\ta\tb\tc\td\tg\ty\tph\tl\tn\tp\tt\tth\tf\ts\tsh\tj\tz\tw\tv\tk\to\tau\tr\tm\tkh\th\te\ti\tng\tu\tlh\tts\ttr\tong\taang\tang\ting\ton\ten\taan\tny\tuen\tx\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t\tRs";

   case 484:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\to\tp\tl\ty\tm\ta\tj\tb\tn\th\ti\ts\td\tt\th\tu\tc\td\tk\tr\te\tn\tg\tm\tn\tt\tl\t\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 485:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\to\tm\tn\tr\to\ty\ta\td\tb\th\tl\tw\ti\tt\tp\tt\td\tn\tu\tk\td\tj\tn\tr\te\ts\th\tc\tn\tg\tm\t\t'\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t.";

   case 487:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\thye\thyu\thyi\thya\thye\thy\thyo\t\thwe\thwi\thwe\thwi\t\tmwi\tmwe\t\tk'wi\tk'we\tk'wi\tbwi\tbwe\tkwi\tkwe\tkwi\tgwi\tgwe\tgwi\tfwi\tfwe\tpwi\tpwe";

   case 488:
    return "ki\tka\tku\tke\tke\tko\tko\tkua\twi\twa\twu\twe\twe\two\two\twui\twei\twvi\twva\twve\tmi\tma\tmu\tme\tmo\tmua\tmue\tbi\tba\tbu\tbe\tbe\tbo\tbo\ti\ta\tu\te\te\to\to\tei\ti\ti\ta\te\tsi\tsa\tsu\tse\tse\tso\tso\tsia\tli\tla\tlu\tle\tle\tlo\tlo\tlee\tdi\tda\tdu\tde\tdo\tdo\tti\tta\ttu\tte\tte\tto\tto\tji\tja\tju\tje\tje\tjo\tjo\tjoo\tyi\tya\tyu\tye\tye\tyo\tyo\tfi\tfa\tfu\tfe\tfe\tfo\tfo\tfua\tfa\tni\tna\tnu\tne\tno\thi\tha\thu\the\the\tho\tho\thei\thou\thi\tha\thu\the\tho\thua\tnggi\tngga\tnggu\tngge\tngge\tnggo\tnggo\tnggaa\tnggua\tnggee\tnggoo\tnggoo\tgi\tga\tgu\tge\tguei\tgua\tnge\tngo\tngua\tpi\tpa\tpu\tpe\tpe\tpo\tpo\tmbi\tmba\tmbu\tmbe\tmbe\tmbe\tmbo\tmbo\tmbuu\tmbee\tmboo\tmboo\tkpi\tkpa\tkpu\tkpe\tkpe\tkpo\tkpo\tgbi\tgba\tgbu\tgbe\tgbe\tgbo\tgbo\tra\tndi\tnda\tndu\tnde\tnde\tndo\tndo\tnja\tnju\tnje\tnjo\tvi\tva\tvu\tve\tve\tvo\tvo\tnyi\tnya\tnyu\tnye\tnyo\t\t\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 489:
    return "A\tD\tL\tM\tB\tS\tP\tBh\tR\tE\tF\tI\tO\tDh\tYh\tW\tN\tK\tY\tU\tJ\tC\tH\tQ\tG\tNy\tT\tNh\tV\tX\tGb\tZ\tKp\tSh\ta\td\tl\tm\tb\ts\tp\tbh\tr\te\tf\ti\to\tdh\tyh\tw\tn\tk\ty\tu\tj\tc\th\tq\tg\tny\tt\tnh\tv\tx\tgb\tz\tkp\tsh\t\t\t\t'\t\t\t\t'\t\t\t\t\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t\t\t\t\t!\t?";

   case 492:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t200\t300\t400\t500\t600\t700\t800\t900\t1000\t2000\t3000\t4000\t5000\t6000\t7000\t8000\t9000\t10000\t20000\t30000\t40000\t50000\t60000\t70000\t80000\t90000\t1L\t2L\tL\tcr\t2cr\t1\t2\t3\t4\t5\t6\t7\t8\t9\t-\t1/4\t1/2\t3/4\tRs\t1\t2\t10000\tL";

   case 493:
    return "\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t20\t30\t40\t50\t60\t70\t80\t90\t100\t200\t300\t400\t500\t600\t700\t800\t900\t1000\t2000\t3000\t4000\t5000\t6000\t7000\t8000\t9000\t10000\t20000\t30000\t40000\t50000\t60000\t70000\t80000\t90000\t*\t2\t3\t4\t5\t6\t7\t8\t9\t10\t400\t600\t2000\t10000\t1/2\t1/6";

   case 494:
    return "a\tb\tj\td\t\tw\tz\th\tt\ty\tk\tl\tm\tn\ts\t`\tf\ts\tq\tr\tsh\tt\tth\tkh\tdh\td\tdh\tgh\tb\tn\tf\tq\t\tb\tj\t\th\t\t\th\t\ty\tk\tl\tm\tn\ts\t`\tf\ts\tq\t\tsh\tt\tth\tkh\t\td\t\tgh\t\t\t\t\t\t\tj\t\t\t\t\th\t\ty\t\tl\t\tn\ts\t`\t\ts\tq\t\tsh\t\t\tkh\t\td\t\tgh\t\tn\t\tq\t\tb\tj\t\th\t\t\th\tt\ty\tk\t\tm\tn\ts\t`\tf\ts\tq\t\tsh\tt\tth\tkh\t\td\tdh\tgh\tb\t\tf\t\ta\tb\tj\td\th\tw\tz\th\tt\ty\t\tl\tm\tn\ts\t`\tf\ts\tq\tr\tsh\tt\tth\tkh\tdh\td\tdh\tgh\t\t\t\t\t\tb\tj\td\t\tw\tz\th\tt\ty\t\tl\tm\tn\ts\t`\tf\ts\tq\tr\tsh\tt\tth\tkh\tdh\td\tdh\tgh\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tmh\thd";

   case 496:
    return "1z\t2z\t3z\t4z\t:mahjong:\t6z\t5z\t1m\t2m\t3m\t4m\t5m\t6m\t7m\t8m\t9m\t1s\t2s\t3s\t4s\t5s\t6s\t7s\t8s\t9s\t1p\t2p\t3p\t4p\t5p\t6p\t7p\t8p\t9p\t1b\t2b\t4b\t3b\t5b\t6b\t7b\t8b\tj\t-\t\t\t\t\t-\t00\t01\t02\t03\t04\t05\t06\t10\t11\t12\t13\t14\t15\t16\t20\t21\t22\t23\t24\t25\t26\t30\t31\t32\t33\t34\t35\t36\t40\t41\t42\t43\t44\t45\t46\t50\t51\t52\t53\t54\t55\t56\t60\t61\t62\t63\t64\t65\t66\t-\t00\t01\t02\t03\t04\t05\t06\t10\t11\t12\t13\t14\t15\t16\t20\t21\t22\t23\t24\t25\t26\t30\t31\t32\t33\t34\t35\t36\t40\t41\t42\t43\t44\t45\t46\t50\t51\t52\t53\t54\t55\t56\t60\t61\t62\t63\t64\t65\t66\t\t\t\t\t\t\t\t\t\t\t\t\t-\tAs\t2s\t3s\t4s\t5s\t6s\t7s\t8s\t9s\tTs\tJs\tNs\tQs\tKs\t\t\tAh\t2h\t3h\t4h\t5h\t6h\t7h\t8h\t9h\tTh\tJh\tNh\tQh\tKh\t0\t\tAd\t2d\t3d\t4d\t5d\t6d\t7d\t8d\t9d\tTd\tJd\tNd\tQd\tKd\t:black_joker:\t\tAc\t2c\t3c\t4c\t5c\t6c\t7c\t8c\t9c\tTc\tJc\tNc\tQc\tKc\t0\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\t16\t17\t18\t19\t20\t21";

   case 497:
    return "0.\t0,\t1,\t2,\t3,\t4,\t5,\t6,\t7,\t8,\t9,\t0\t0\tCC0\tShareAlike\tNonCommercial\t(A)\t(B)\t(C)\t(D)\t(E)\t(F)\t(G)\t(H)\t(I)\t(J)\t(K)\t(L)\t(M)\t(N)\t(O)\t(P)\t(Q)\t(R)\t(S)\t(T)\t(U)\t(V)\t(W)\t(X)\t(Y)\t(Z)\t[S]\tC\tR\tCD\tWZ\tCopyleft\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\tHV\tMV\tSD\tSS\tPPV\tWC\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\tMC\tMD\tMR\tCreativeCommons\tPublicDomain\tAttribution\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\tPX\tIC\tPA\tSA\tAB\tWC\tDJ\tCL\tCOOL\tFREE\tID\tNEW\tNG\tOK\tSOS\tUP!\tVS\t3D\t2ndScr\t2K\t4K\t8K\t5.1\t7.1\t22.2\t60P\t120P\td\tHC\tHDR\tHi-Res\tLossless\tSHV\tUHD\tVOD\t*M*\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ";

   case 498:
    return "hoka\tkoko\tsa\t\t\t\t\t\t\t\t\t\t\t\t\t\tShou\tZi\tShuang\tde\tEr\tDuo\tJie\tTian\tJiao\tYing\tWu\tLiao\tQian\tHou\tZai\tXin\tChu\tZhong\tSheng\tFan\tSheng\tChui\tYan\tTou\tBu\tYi\tSan\tYou\tZuo\tZhong\tYou\tZhi\tZou\tDa\tJin\tKong\tHe\tMan\tYou\tYue\tShen\tGe\tYing\tPei\t\t\t\t\t[Ben]\t[San]\t[Er]\t[An]\t[Dian]\t[Da]\t[Dao]\t[Sheng]\t[Bai]\t\t\t\t\t\t\t\tDe\tKe\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tFu\tLu\tShou\tXi\tShuangxi\tCai";

   case 499:
    return ":cyclone:\t:foggy:\t:closed_umbrella:\t:night_with_stars:\t:sunrise_over_mountains:\t:sunrise:\t:city_dusk:\t:city_sunset:\t:rainbow:\t:bridge_at_night:\t:ocean:\t:volcano:\t:milky_way:\t:earth_africa:\t:earth_americas:\t:earth_asia:\t:globe_with_meridians:\t:new_moon:\t:waxing_crescent_moon:\t:first_quarter_moon:\t:waxing_gibbous_moon:\t:full_moon:\t:waning_gibbous_moon:\t:last_quarter_moon:\t:waning_crescent_moon:\t:crescent_moon:\t:new_moon_with_face:\t:first_quarter_moon_with_face:\t:last_quarter_moon_with_face:\t:full_moon_with_face:\t:sun_with_face:\t:star2:\t:stars:\t:thermometer:\t*\t*\t:white_sun_small_cloud:\t:white_sun_cloud:\t:white_sun_rain_cloud:\t:cloud_rain:\t:cloud_snow:\t:cloud_lightning:\t:cloud_tornado:\t:fog:\t:wind_blowing_face:\t:hotdog:\t:taco:\t:burrito:\t:chestnut:\t:seedling:\t:evergreen_tree:\t:deciduous_tree:\t:palm_tree:\t:cactus:\t:hot_pepper:\t:tulip:\t:cherry_blossom:\t:rose:\t:hibiscus:\t:sunflower:\t:blossom:\t:corn:\t:ear_of_rice:\t:herb:\t:four_leaf_clover:\t:maple_leaf:\t:fallen_leaf:\t:leaves:\t:mushroom:\t:tomato:\t:eggplant:\t:grapes:\t:melon:\t:watermelon:\t:tangerine:\t:lemon:\t:banana:\t:pineapple:\t:apple:\t:green_apple:\t:pear:\t:peach:\t:cherries:\t:strawberry:\t:hamburger:\t:pizza:\t:meat_on_bone:\t:poultry_leg:\t:rice_cracker:\t:rice_ball:\t:rice:\t:curry:\t:ramen:\t:spaghetti:\t:bread:\t:fries:\t:sweet_potato:\t:dango:\t:oden:\t:sushi:\t:fried_shrimp:\t:fish_cake:\t:icecream:\t:shaved_ice:\t:ice_cream:\t:doughnut:\t:cookie:\t:chocolate_bar:\t:candy:\t:lollipop:\t:custard:\t:honey_pot:\t:cake:\t:bento:\t:stew:\t:cooking:\t:fork_and_knife:\t:tea:\t:sake:\t:wine_glass:\t:cocktail:\t:tropical_drink:\t:beer:\t:beers:\t:baby_bottle:\t:fork_knife_plate:\t:champagne:\t:popcorn:\t:ribbon:\t:gift:\t:birthday:\t:jack_o_lantern:\t:christmas_tree:\t:santa:\t:fireworks:\t:sparkler:\t:balloon:\t:tada:\t:confetti_ball:\t:tanabata_tree:\t:crossed_flags:\t:bamboo:\t:dolls:\t:flags:\t:wind_chime:\t:rice_scene:\t:school_satchel:\t:mortar_board:\t*\t*\t:military_medal:\t:reminder_ribbon:\t*\t:microphone2:\t:level_slider:\t:control_knobs:\t#\t#\t:film_frames:\t:tickets:\t:carousel_horse:\t:ferris_wheel:\t:roller_coaster:\t:fishing_pole_and_fish:\t:microphone:\t:movie_camera:\t:cinema:\t:headphones:\t:art:\t:tophat:\t:circus_tent:\t:ticket:\t:clapper:\t:performing_arts:\t:video_game:\t:dart:\t:slot_machine:\t:8ball:\t:game_die:\t:bowling:\t:flower_playing_cards:\t:musical_note:\t:notes:\t:saxophone:\t:guitar:\t:musical_keyboard:\t:trumpet:\t:violin:\t:musical_score:\t:running_shirt_with_sash:\t:tennis:\t:ski:\t:basketball:\t:checkered_flag:\t:snowboarder:\t:person_running:\t:person_surfing:\t:medal:\t:trophy:\t:horse_racing:\t:football:\t:rugby_football:\t:person_swimming:\t:person_lifting_weights:\t:person_golfing:\t:motorcycle:\t:race_car:\t:cricket_game:\t:volleyball:\t:field_hockey:\t:hockey:\t:ping_pong:\t:mountain_snow:\t:camping:\t:beach:\t:construction_site:\t:homes:\t:cityscape:\t:house_abandoned:\t:classical_building:\t:desert:\t:island:\t:park:\t:stadium:\t:house:\t:house_with_garden:\t:office:\t:post_office:\t:european_post_office:\t:hospital:\t:bank:\t:atm:\t:hotel:\t:love_hotel:\t:convenience_store:\t:school:\t:department_store:\t:factory:\t:izakaya_lantern:\t:japanese_castle:\t:european_castle:\t*\t*\t:flag_white:\t:flag_black:\t:rosette:\t*\t:label:\t:badminton:\t:bow_and_arrow:\t:amphora:";

   case 500:
    return ":rat:\t:mouse2:\t:ox:\t:water_buffalo:\t:cow2:\t:tiger2:\t:leopard:\t:rabbit2:\t:cat2:\t:dragon:\t:crocodile:\t:whale2:\t:snail:\t:snake:\t:racehorse:\t:ram:\t:goat:\t:sheep:\t:monkey:\t:rooster:\t:chicken:\t:dog2:\t:pig2:\t:boar:\t:elephant:\t:octopus:\t:shell:\t:bug:\t:ant:\t:bee:\t:lady_beetle:\t:fish:\t:tropical_fish:\t:blowfish:\t:turtle:\t:hatching_chick:\t:baby_chick:\t:hatched_chick:\t:bird:\t:penguin:\t:koala:\t:poodle:\t:dromedary_camel:\t:camel:\t:dolphin:\t:mouse:\t:cow:\t:tiger:\t:rabbit:\t:cat:\t:dragon_face:\t:whale:\t:horse:\t:monkey_face:\t:dog:\t:pig:\t:frog:\t:hamster:\t:wolf:\t:bear:\t:panda_face:\t:pig_nose:\t:feet:\t:chipmunk:\t:eyes:\t:eye:\t:ear:\t:nose:\t:lips:\t:tongue:\t:point_up_2:\t:point_down:\t:point_left:\t:point_right:\t:punch:\t:wave:\t:ok_hand:\t:thumbsup:\t:thumbsdown:\t:clap:\t:open_hands:\t:crown:\t:womans_hat:\t:eyeglasses:\t:necktie:\t:shirt:\t:jeans:\t:dress:\t:kimono:\t:bikini:\t:womans_clothes:\t:purse:\t:handbag:\t:pouch:\t:mans_shoe:\t:athletic_shoe:\t:high_heel:\t:sandal:\t:boot:\t:footprints:\t:bust_in_silhouette:\t:busts_in_silhouette:\t:boy:\t:girl:\t:man:\t:woman:\t:family:\t:couple:\t:two_men_holding_hands:\t:two_women_holding_hands:\t:police_officer:\t:people_with_bunny_ears_partying:\t:person_with_veil:\t:blond_haired_person:\t:man_with_chinese_cap:\t:person_wearing_turban:\t:older_man:\t:older_woman:\t:baby:\t:construction_worker:\t:princess:\t:japanese_ogre:\t:japanese_goblin:\t:ghost:\t:angel:\t:alien:\t:space_invader:\t:imp:\t:skull:\t:person_tipping_hand:\t:guard:\t:dancer:\t:lipstick:\t:nail_care:\t:person_getting_massage:\t:person_getting_haircut:\t:barber:\t:syringe:\t:pill:\t:kiss:\t:love_letter:\t:ring:\t:gem:\t:couplekiss:\t:bouquet:\t:couple_with_heart:\t:wedding:\t:heartbeat:\t:broken_heart:\t:two_hearts:\t:sparkling_heart:\t:heartpulse:\t:cupid:\t:blue_heart:\t:green_heart:\t:yellow_heart:\t:purple_heart:\t:gift_heart:\t:revolving_hearts:\t:heart_decoration:\t:diamond_shape_with_a_dot_inside:\t:bulb:\t:anger:\t:bomb:\t:zzz:\t:boom:\t:sweat_drops:\t:droplet:\t:dash:\t:poop:\t:muscle:\t:dizzy:\t:speech_balloon:\t:thought_balloon:\t:white_flower:\t:100:\t:moneybag:\t:currency_exchange:\t:heavy_dollar_sign:\t:credit_card:\t:yen:\t:dollar:\t:euro:\t:pound:\t:money_with_wings:\t:chart:\t:seat:\t:computer:\t:briefcase:\t:minidisc:\t:floppy_disk:\t:cd:\t:dvd:\t:file_folder:\t:open_file_folder:\t:page_with_curl:\t:page_facing_up:\t:date:\t:calendar:\t:card_index:\t:chart_with_upwards_trend:\t:chart_with_downwards_trend:\t:bar_chart:\t:clipboard:\t:pushpin:\t:round_pushpin:\t:paperclip:\t:straight_ruler:\t:triangular_ruler:\t:bookmark_tabs:\t:ledger:\t:notebook:\t:notebook_with_decorative_cover:\t:closed_book:\t:book:\t:green_book:\t:blue_book:\t:orange_book:\t:books:\t:name_badge:\t:scroll:\t:pencil:\t:telephone_receiver:\t:pager:\t:fax:\t:satellite:\t:loudspeaker:\t:mega:\t:outbox_tray:\t:inbox_tray:\t:package:\t:e_mail:\t:incoming_envelope:\t:envelope_with_arrow:\t:mailbox_closed:\t:mailbox:\t:mailbox_with_mail:\t:mailbox_with_no_mail:\t:postbox:\t:postal_horn:\t:newspaper:\t:mobile_phone:\t:calling:\t:vibration_mode:\t:mobile_phone_off:\t:no_mobile_phones:\t:signal_strength:\t:camera:\t:camera_with_flash:\t:video_camera:\t:tv:\t:radio:\t:vhs:\t:projector:\t*\t:prayer_beads:";

   case 501:
    return ":twisted_rightwards_arrows:\t:repeat:\t:repeat_one:\t:arrows_clockwise:\t:arrows_counterclockwise:\t:low_brightness:\t:high_brightness:\t:mute:\t:speaker:\t:sound:\t:loud_sound:\t:battery:\t:electric_plug:\t:mag:\t:mag_right:\t:lock_with_ink_pen:\t:closed_lock_with_key:\t:key:\t:lock:\t:unlock:\t:bell:\t:no_bell:\t:bookmark:\t:link:\t:radio_button:\t:back:\t:end:\t:on:\t:soon:\t:top:\t:underage:\t:keycap_ten:\t:capital_abcd:\t:abcd:\t:1234:\t:symbols:\t:abc:\t:fire:\t:flashlight:\t:wrench:\t:hammer:\t:nut_and_bolt:\t:knife:\t:gun:\t:microscope:\t:telescope:\t:crystal_ball:\t:six_pointed_star:\t:beginner:\t:trident:\t:black_square_button:\t:white_square_button:\t:red_circle:\t:blue_circle:\t:large_orange_diamond:\t:large_blue_diamond:\t:small_orange_diamond:\t:small_blue_diamond:\t:small_red_triangle:\t:small_red_triangle_down:\t:arrow_up_small:\t:arrow_down_small:\t*\t*\t+\t+\t+\t*\t*\tM\t+\t+\t+\t:om_symbol:\t:dove:\t:kaaba:\t:mosque:\t:synagogue:\t:menorah:\t*\t:clock1:\t:clock2:\t:clock3:\t:clock4:\t:clock5:\t:clock6:\t:clock7:\t:clock8:\t:clock9:\t:clock10:\t:clock11:\t:clock12:\t:clock130:\t:clock230:\t:clock330:\t:clock430:\t:clock530:\t:clock630:\t:clock730:\t:clock830:\t:clock930:\t:clock1030:\t:clock1130:\t:clock1230:\t*\t*\t*\t@\t@\t*\t*\t:candle:\t:clock:\t*\t*\t:hole:\t:levitate:\t:detective:\t:dark_sunglasses:\t:spider:\t:spider_web:\t:joystick:\t:man_dancing:\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@\t:paperclips:\t*\t*\t:pen_ballpoint:\t:pen_fountain:\t:paintbrush:\t:crayon:\t*\t*\t:hand_splayed:\t*\t^\tv\tV\t:middle_finger:\t:vulcan:\tv\t<\t>\t<\t>\t<\t>\t^\tv\t^\tv\t^\tv\t:black_heart:\t:desktop:\t*\t*\t:printer:\t*\t*\t*\t*\t*\t*\t*\t*\t:mouse_three_button:\t:trackball:\t*\t*\t*\t*\t*\t*\t#\t#\t#\t:frame_photo:\t#\t#\t#\t#\t#\t:dividers:\t:card_box:\t:file_cabinet:\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t:wastebasket:\t:notepad_spiral:\t:calendar_spiral:\t#\t-\t+\t#\t*\tX\taA\tAa\t:compression:\t:key2:\t:newspaper2:\t#\t#\t:dagger:\t*\t:speaking_head:\tv\t^\t>\t<\t:speech_left:\t@\t@\t@\t@\t@\t@\t:anger_right:\t*\t*\t*\t:ballot_box:\tx\tx\tx\tx\tv\tv\t:map:\t:mount_fuji:\t:tokyo_tower:\t:statue_of_liberty:\t:japan:\t:moyai:";

   case 502:
    return ':grinning:\t:grin:\t:joy:\t:smiley:\t:smile:\t:sweat_smile:\t:laughing:\t:innocent:\t:smiling_imp:\t:wink:\t:blush:\t:yum:\t:relieved:\t:heart_eyes:\t:sunglasses:\t:smirk:\t:neutral_face:\t:expressionless:\t:unamused:\t:sweat:\t:pensive:\t:confused:\t:confounded:\t:kissing:\t:kissing_heart:\t:kissing_smiling_eyes:\t:kissing_closed_eyes:\t:stuck_out_tongue:\t:stuck_out_tongue_winking_eye:\t:stuck_out_tongue_closed_eyes:\t:disappointed:\t:worried:\t:angry:\t:rage:\t:cry:\t:persevere:\t:triumph:\t:disappointed_relieved:\t:frowning:\t:anguished:\t:fearful:\t:weary:\t:sleepy:\t:tired_face:\t:grimacing:\t:sob:\t:open_mouth:\t:hushed:\t:cold_sweat:\t:scream:\t:astonished:\t:flushed:\t:sleeping:\t:dizzy_face:\t:no_mouth:\t:mask:\t:smile_cat:\t:joy_cat:\t:smiley_cat:\t:heart_eyes_cat:\t:smirk_cat:\t:kissing_cat:\t:pouting_cat:\t:crying_cat_face:\t:scream_cat:\t:slight_frown:\t:slight_smile:\t:upside_down:\t:rolling_eyes:\t:person_gesturing_no:\t:person_gesturing_ok:\t:person_bowing:\t:see_no_evil:\t:hear_no_evil:\t:speak_no_evil:\t:person_raising_hand:\t:raised_hands:\t:person_frowning:\t:person_pouting:\t:pray:\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t#\t#\t#\t#\t-\t|\t-\t|\t&\t&\t&\t&\t&\t&\t"\t"\t"\t!?\t!?\t!?\t/\t\\\t/\t\\\t:rocket:\t:helicopter:\t:steam_locomotive:\t:railway_car:\t:bullettrain_side:\t:bullettrain_front:\t:train2:\t:metro:\t:light_rail:\t:station:\t:tram:\t:train:\t:bus:\t:oncoming_bus:\t:trolleybus:\t:busstop:\t:minibus:\t:ambulance:\t:fire_engine:\t:police_car:\t:oncoming_police_car:\t:taxi:\t:oncoming_taxi:\t:red_car:\t:oncoming_automobile:\t:blue_car:\t:truck:\t:articulated_lorry:\t:tractor:\t:monorail:\t:mountain_railway:\t:suspension_railway:\t:mountain_cableway:\t:aerial_tramway:\t:ship:\t:person_rowing_boat:\t:speedboat:\t:traffic_light:\t:vertical_traffic_light:\t:construction:\t:rotating_light:\t:triangular_flag_on_post:\t:door:\t:no_entry_sign:\t:smoking:\t:no_smoking:\t:put_litter_in_its_place:\t:do_not_litter:\t:potable_water:\t:non_potable_water:\t:bike:\t:no_bicycles:\t:person_biking:\t:person_mountain_biking:\t:person_walking:\t:no_pedestrians:\t:children_crossing:\t:mens:\t:womens:\t:restroom:\t:baby_symbol:\t:toilet:\t:wc:\t:shower:\t:bath:\t:bathtub:\t:passport_control:\t:customs:\t:baggage_claim:\t:left_luggage:\t^\tX\ti\tm\tf\t:couch:\t:sleeping_accommodation:\t:shopping_bags:\t:bellhop:\t:bed:\t:place_of_worship:\t:octagonal_sign:\t:shopping_cart:\t^\t^\t:hindu_temple:\t:hut:\t:elevator:\t\t\t\t\t:wireless:\t:playground_slide:\t:wheel:\t:ring_buoy:\t:tools:\t:shield:\t:oil:\t:motorway:\t:railway_track:\t:motorboat:\t^\t^\t^\t:airplane_small:\t^\t:airplane_departure:\t:airplane_arriving:\t\t\t\t:satellite_orbital:\t#\t#\t:cruise_ship:\t:scooter:\t:motor_scooter:\t:canoe:\t:sled:\t:flying_saucer:\t:skateboard:\t:auto_rickshaw:\t:pickup_truck:\t:roller_skate:';

   case 503:
    return "QE\tA\tF\tE\tW\tAF\tAR\tAR\tSV\tSV\t+\t+\t+\t*\t*\t*\t*\t*\t*\t*\ts\tn\tn\tv\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\tT\tT\tT\tT\tT\tA\tMB\tVB\tR\th\tn\tdn\tm\tdrss\tozss\t*\t*\t*\t\t\t\t\t*\t*\t*\t*\t*\t<\t^\t>\tv\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t#\t#\t#\t#\t#\t#\t#\t#\t#\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t+\t+\t+\t+\t+\t+\t+\tx\tx\tx\tx\tx\tx\tx\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t+\t+\t+\t+\t+\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t\t\t\t\t\t\t:orange_circle:\t:yellow_circle:\t:green_circle:\t:purple_circle:\t:brown_circle:\t:red_square:\t:blue_square:\t:orange_square:\t:yellow_square:\t:green_square:\t:purple_square:\t:brown_square:\t\t\t\t\t:heavy_equals_sign:";

   case 504:
    return "<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t\t\t\t\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t\t\t\t\t\t\t\t\t<\t^\t>\tv\t\\\t/\t\\\t/\t-\t|\t\t\t\t\t\t\t<\t^\t>\tv\t\\\t/\t\\\t/\t<\t^\t>\tv\t\\\t/\t\\\t/\t<\t^\t>\tv\t\\\t/\t\\\t/\t<\t^\t>\tv\t\\\t/\t\\\t/\t<\t^\t>\tv\t\\\t/\t\\\t/\t\t\t\t\t\t\t\t\t<\t^\t>\tv\t<\t^\t>\tv\t<\t^\t>\tv\t-\t-\t-\t-\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t<\t>\t-\t-\t\t\t\\\t/\t>\tv\t<\t^\t>\tv\t\\\t/\t\\\t/\t\t\t\t\t<\t>";

   case 505:
    return "+\t+\t+\t*\t*\t*\t*\t*\t^\t^\t^\t^\t:pinched_fingers:\t:white_heart:\t:brown_heart:\t:pinching_hand:\t:zipper_mouth:\t:money_mouth:\t:thermometer_face:\t:nerd:\t:thinking:\t:head_bandage:\t:robot:\t:hugging:\t:metal:\t:call_me:\t:raised_back_of_hand:\t:left_facing_fist:\t:right_facing_fist:\t:handshake:\t:fingers_crossed:\t:love_you_gesture:\t:cowboy:\t:clown:\t:nauseated_face:\t:rofl:\t:drooling_face:\t:lying_face:\t:person_facepalming:\t:sneezing_face:\t:face_with_raised_eyebrow:\t:star_struck:\t:zany_face:\t:shushing_face:\t:face_with_symbols_over_mouth:\t:face_with_hand_over_mouth:\t:face_vomiting:\t:exploding_head:\t:pregnant_woman:\t:breast_feeding:\t:palms_up_together:\t:selfie:\t:prince:\t:person_in_tuxedo:\t:mrs_claus:\t:person_shrugging:\t:person_doing_cartwheel:\t:person_juggling:\t:person_fencing:\t+\t:people_wrestling:\t:person_playing_water_polo:\t:person_playing_handball:\t:diving_mask:\t:wilted_rose:\t:drum:\t:champagne_glass:\t:tumbler_glass:\t:spoon:\t:goal:\t+\t:first_place:\t:second_place:\t:third_place:\t:boxing_glove:\t:martial_arts_uniform:\t:curling_stone:\t:lacrosse:\t:softball:\t:flying_disc:\t:croissant:\t:avocado:\t:cucumber:\t:bacon:\t:potato:\t:carrot:\t:french_bread:\t:salad:\t:shallow_pan_of_food:\t:stuffed_flatbread:\t:egg:\t:milk:\t:peanuts:\t:kiwi:\t:pancakes:\t:dumpling:\t:fortune_cookie:\t:takeout_box:\t:chopsticks:\t:bowl_with_spoon:\t:cup_with_straw:\t:coconut:\t:broccoli:\t:pie:\t:pretzel:\t:cut_of_meat:\t:sandwich:\t:canned_food:\t:leafy_green:\t:mango:\t:moon_cake:\t:bagel:\t:smiling_face_with_3_hearts:\t:yawning_face:\t:smiling_face_with_tear:\t:partying_face:\t:woozy_face:\t:hot_face:\t:cold_face:\t:ninja:\t:disguised_face:\t:face_holding_back_tears:\t:pleading_face:\t:sari:\t:lab_coat:\t:goggles:\t:hiking_boot:\t:womans_flat_shoe:\t:crab:\t:lion_face:\t:scorpion:\t:turkey:\t:unicorn:\t:eagle:\t:duck:\t:bat:\t:shark:\t:owl:\t:fox:\t:butterfly:\t:deer:\t:gorilla:\t:lizard:\t:rhino:\t:shrimp:\t:squid:\t:giraffe:\t:zebra:\t:hedgehog:\t:sauropod:\t:t_rex:\t:cricket:\t:kangaroo:\t:llama:\t:peacock:\t:hippopotamus:\t:parrot:\t:raccoon:\t:lobster:\t:mosquito:\t:microbe:\t:badger:\t:swan:\t:mammoth:\t:dodo:\t:sloth:\t:otter:\t:orangutan:\t:skunk:\t:flamingo:\t:oyster:\t:beaver:\t:bison:\t:seal:\t:guide_dog:\t:probing_cane:\t\t\t\t\t:bone:\t:leg:\t:foot:\t:tooth:\t:superhero:\t:supervillain:\t:safety_vest:\t:ear_with_hearing_aid:\t:motorized_wheelchair:\t:manual_wheelchair:\t:mechanical_arm:\t:mechanical_leg:\t:cheese:\t:cupcake:\t:salt:\t:beverage_box:\t:garlic:\t:onion:\t:falafel:\t:waffle:\t:butter:\t:mate:\t:ice_cube:\t:bubble_tea:\t:troll:\t:person_standing:\t:person_kneeling:\t:deaf_person:\t:face_with_monocle:\t:adult:\t:child:\t:older_adult:\t:bearded_person:\t:woman_with_headscarf:\t:person_in_steamy_room:\t:person_climbing:\t:person_in_lotus_position:\t:mage:\t:fairy:\t:vampire:\t:merperson:\t:elf:\t:genie:\t:zombie:\t:brain:\t:orange_heart:\t:billed_cap:\t:scarf:\t:gloves:\t:coat:\t:socks:\t:red_envelope:\t:firecracker:\t:jigsaw:\t:test_tube:\t:petri_dish:\t:dna:\t:compass:\t:abacus:\t:fire_extinguisher:\t:toolbox:\t:bricks:\t:magnet:\t:luggage:\t:squeeze_bottle:\t:thread:\t:yarn:\t:safety_pin:\t:teddy_bear:\t:broom:\t:basket:\t:roll_of_paper:\t:soap:\t:sponge:\t:receipt:\t:nazar_amulet:";

   case 506:
    return "K\tQ\tR\tB\tN\tP\tN\tn\tN\tK\tQ\tR\tB\tN\tP\tk\tq\tr\tb\tn\tp\tK\tQ\tR\tB\tN\tP\tN\tn\tN\tK\tQ\tR\tB\tN\tP\tk\tq\tr\tb\tn\tp\tK\tQ\tR\tB\tN\tP\tN\tn\tN\tK\tQ\tR\tB\tN\tP\tk\tq\tr\tb\tn\tp\tK\tQ\tR\tB\tN\tP\tN\tn\tN\tE\te\tE\tE\te\tE\tNQ\tNR\tNB\tnq\tnr\tnb\t\t\t\t\t\t\t\t\t\t\t\t\tG\tA\tE\tH\tR\tC\tS\tg\ta\te\th\tr\tc\ts\t\t\t:ballet_shoes:\t:one_piece_swimsuit:\t:briefs:\t:shorts:\t:thong_sandal:\t:light_blue_heart:\t:grey_heart:\t:pink_heart:\t:drop_of_blood:\t:adhesive_bandage:\t:stethoscope:\t:x_ray:\t:crutch:\t\t\t\t:yo_yo:\t:kite:\t:parachute:\t:boomerang:\t:magic_wand:\t:pinata:\t:nesting_dolls:\t:maracas:\t:flute:\t:harp:\t\t\t\t\t\t:shovel:\t:ringed_planet:\t:chair:\t:razor:\t:axe:\t:diya_lamp:\t:banjo:\t:military_helmet:\t:accordion:\t:long_drum:\t:coin:\t:carpentry_saw:\t:screwdriver:\t:ladder:\t:hook:\t:mirror:\t:window:\t:plunger:\t:sewing_needle:\t:knot:\t:bucket:\t:mouse_trap:\t:toothbrush:\t:headstone:\t:placard:\t:rock:\t:mirror_ball:\t:identification_card:\t:low_battery:\t:hamsa:\t:folding_hand_fan:\t:hair_pick:\t:khanda:\t:fly:\t:worm:\t:beetle:\t:cockroach:\t:potted_plant:\t:wood:\t:feather:\t:lotus:\t:coral:\t:empty_nest:\t:nest_with_eggs:\t:hyacinth:\t:jellyfish:\t:wing:\t:leafless_tree:\t:goose:\t:anatomical_heart:\t:lungs:\t:people_hugging:\t:pregnant_man:\t:pregnant_person:\t:person_with_crown:\t:fingerprint:\t\t\t\t\t\t\t\t:moose:\t:donkey:\t:blueberries:\t:bell_pepper:\t:olive:\t:flatbread:\t:tamale:\t:fondue:\t:teapot:\t:pouring_liquid:\t:beans:\t:jar:\t:ginger_root:\t:pea_pod:\t:root_vegetable:\t\t\t:splatter:\t:melting_face:\t:saluting_face:\t:face_with_open_eyes_and_hand_over_mouth:\t:face_with_peeking_eye:\t:face_with_diagonal_mouth:\t:dotted_line_face:\t:biting_lip:\t:bubbles:\t:shaking_face:\t:face_with_bags_under_eyes:\t\t\t\t\t\t\t:hand_with_index_finger_and_thumb_crossed:\t:rightwards_hand:\t:leftwards_hand:\t:palm_down_hand:\t:palm_up_hand:\t:index_pointing_at_the_viewer:\t:heart_hands:\t:leftwards_pushing_hand:\t:rightwards_pushing_hand:";

   case 507:
    return "#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t|\t|\t|\t|\t|\t|\t-\t-\t-\t-\t-\t-\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t\t#\t#\t#\t#\t#\t#\tX\tX\t/\t\\\t/\t\\\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\t-\t^\tv\t>\t<\t<\t<\t>\tv\t^\t[\t]\t#\t]\t#\t#\t#\tX\t>\t>\t>\t?\t+\t+\t+\t+\t+\t^\tX\t[\t^\t#\t#\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\tX\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9";

   case 3584:
    return "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t \t!\t\"\t#\t$\t%\t&\t'\t(\t)\t*\t+\t,\t-\t.\t/\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t:\t;\t<\t=\t>\t?\t@\tA\tB\tC\tD\tE\tF\tG\tH\tI\tJ\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tU\tV\tW\tX\tY\tZ\t[\t\\\t]\t^\t_\t`\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\tn\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\ty\tz\t{\t|\t}\t~";
   }
   return "";
  }
  // CONCATENATED MODULE: ./node_modules/any-ascii/any-ascii.js
  const blocks = {};
  function anyAscii(string) {
   let result = "";
   for (const c of string) {
    const codePoint = c.codePointAt(0);
    if (codePoint <= 127) {
     result += c;
     continue;
    }
    const blockNum = codePoint >>> 8;
    const lo = codePoint & 255;
    let b = blocks[blockNum];
    if (b === void 0) blocks[blockNum] = b = block(blockNum).split("\t");
    if (b.length > lo) result += b[lo];
   }
   return result;
  }
 })
};
