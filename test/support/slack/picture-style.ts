/** Light, plain, and of the machine's own typeface. */
export const pictureStyle = `
*,*::before{box-sizing:border-box}
.square{display:inline-block;width:15px;height:15px;border-radius:3px;border:1px solid #0002;margin-right:2px;vertical-align:-2px}
.clip{display:inline-block;width:9px;height:13px;border:2px solid #616061;border-radius:5px;vertical-align:-1px}
body{margin:0;padding:16px;background:#fff;color:#1d1c1d;font:15px/1.46 "DejaVu Sans","Liberation Sans",Arial,sans-serif;font-size:14px}
p,h1,h2,ul,ol,blockquote,table,pre{margin:0}
main>p,main>div>p,.rich,h2,table,.actions,.small{margin-bottom:8px}
.message{display:flex;gap:10px}
.message>div:last-child{flex:1;min-width:0}
.face{width:36px;height:36px;border-radius:6px;background:#00558c;color:#fff;font-weight:bold;display:grid;place-items:center;flex:none}
.by{margin-bottom:4px!important}
.by i{font-style:normal;font-size:10px;background:#e8e8e8;color:#454245;border-radius:3px;padding:1px 4px}
small,.small{color:#616061;font-size:12px}
h1{font-size:18px}h2{font-size:17px;line-height:1.3}
blockquote{border-left:4px solid #ddd;padding-left:12px}
ul,ol{padding-left:26px}
code{color:#c01343;background:#f7f7f7;border:1px solid #ddd;border-radius:3px;padding:1px 3px;font-size:12px}
a{color:#1264a3}
table{border-collapse:collapse;border-radius:6px}
td{border:1px solid #ddd;padding:6px 10px;vertical-align:top}
.actions{display:flex;flex-wrap:wrap;gap:8px}
button{font:inherit;font-weight:bold;font-size:13px;border:1px solid #bbb;border-radius:6px;background:#fff;color:#1d1c1d;padding:5px 12px}
button.primary{background:#007a5a;border-color:#007a5a;color:#fff}
button.danger{background:#e01e5a;border-color:#e01e5a;color:#fff}
hr{border:0;border-top:1px solid #ddd;margin:8px 0}
.file{border:1px solid #ddd;border-radius:8px;padding:8px 12px;margin:0 8px 8px 0;display:inline-flex;flex-direction:column;max-width:280px}
.modal{zoom:.85;border:1px solid #ccc;border-radius:10px;max-width:520px;box-shadow:0 4px 16px #0002}
.modal>header,.modal>footer{display:flex;justify-content:space-between;padding:14px 20px}
.modal>header{border-bottom:1px solid #ddd}
.modal>footer{border-top:1px solid #ddd;justify-content:flex-end;gap:10px}
.modal>footer>*{border:1px solid #bbb;border-radius:6px;padding:5px 14px;font-weight:bold;font-size:13px}
.modal>footer>b{background:#007a5a;border-color:#007a5a;color:#fff}
.modal>section{padding:14px 20px}
.field{margin-bottom:14px}
.box{border:1px solid #8a898a;border-radius:5px;padding:6px 10px;margin-top:4px;min-height:34px}
.box.tall{min-height:64px}
.box.menu{display:flex;justify-content:space-between}
.wrong .box{border-color:#e01e5a}
.error{color:#c01343;font-size:12px;margin-top:4px}
.field .small{margin:4px 0 0}
.pale{color:#616061}
.radio{list-style:none;padding:0;margin-top:4px}
.radio li::before{content:"";display:inline-block;width:15px;height:15px;border:1px solid #8a898a;border-radius:50%;margin-right:8px;vertical-align:-2px}
.radio.square li::before{border-radius:3px}
.radio .chosen::before{border:5px solid #1264a3}
.home>header{border-bottom:1px solid #ddd;margin-bottom:14px}
.home nav{display:flex;gap:18px;padding:8px 0;color:#616061;font-size:13px}
.home nav u{color:#1d1c1d;font-weight:bold;text-decoration:none;border-bottom:2px solid #007a5a}
`
